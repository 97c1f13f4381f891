package org.conferral.portal.privacy;

import java.util.List;

/** What a unit may keep for a while only, and which rows are over. */
public enum RetentionKind {
    /** The files of rosters, with the rows that were never issued from; the rows records were made of stay. */
    ROSTERS(new Over(
            "roster",
            "select r.id from roster r where exists (select 1 from issuance_batch b where b.roster_id = r.id and b.unit_id = ?)"
                    + " and r.sealed_at < ? and r.file_gone_at is null and not exists (select 1 from issuance_batch o"
                    + " where o.roster_id = r.id and o.state not in ('RELEASED', 'CANCELLED'))")),
    /** Letters that are no longer on their way, counted from when they were sent. */
    LETTERS(new Over(
            "outgoing_letter",
            "select l.id from issuance_batch b join outgoing_letter l on l.batch_id = b.id where b.unit_id = ?"
                    + " and b.finished_at < ? and l.state <> 'QUEUED' and coalesce(l.sent_at, l.created_at) < ?")),
    /** What learners left behind: replaced links, answered reports, shared links that are over, codes that were mailed, wallet traces, the disclosure log. */
    TRACES(
            new Over(
                    "claim_link",
                    "select k.id from claim_link k join issued_credential c on c.id = k.credential_id where c.unit_id = ?"
                            + " and k.expires_at < ? and exists (select 1 from claim_link n where n.credential_id = k.credential_id"
                            + " and n.generation > k.generation)"),
            new Over("correction_request", ofRecord("correction_request", "state <> 'OPEN' and t.answered_at")),
            new Over(
                    "story_view",
                    "select v.id from story_view v join story s on s.id = v.story_id join issued_credential c on c.id = s.credential_id"
                            + " where c.unit_id = ? and v.seen_at < ?"),
            new Over("story", ofRecord("story", "expires_at")),
            new Over("mail_code", ofRecord("mail_code", "made_at")),
            new Over("wallet_offer", ofRecord("wallet_offer", "created_at")),
            new Over("disclosure", ofRecord("disclosure", "told_at"))),
    /** What records say that nobody has claimed, counted from their issue. */
    UNCLAIMED(new Over(
            "issued_credential",
            "select c.id from issuance_batch b join issued_credential c on c.batch_id = b.id where b.unit_id = ?"
                    + " and b.finished_at < ? and c.issued_at < ? and c.state = 'ISSUED' and c.claimed_at is null"
                    + " and not exists (select 1 from erased_record e where e.credential_id = c.id)"));

    /**
     * Rows whose time is over.
     *
     * @param sql gives their ids for a unit; every further parameter is the moment before which they are over
     */
    record Over(String table, String sql) {

        /** How many parameters are the moment. */
        int moments() {
            return (int) sql.chars().filter(letter -> letter == '?').count() - 1;
        }
    }

    private final List<Over> over;

    RetentionKind(Over... over) {
        this.over = List.of(over);
    }

    private static String ofRecord(String table, String moment) {
        return "select t.id from " + table
                + " t join issued_credential c on c.id = t.credential_id where c.unit_id = ? and t." + moment + " < ?";
    }

    List<Over> over() {
        return over;
    }
}
