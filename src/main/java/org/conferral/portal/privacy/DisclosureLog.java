package org.conferral.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.conferral.portal.identity.ActorNames;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.identity.Public;
import org.conferral.portal.platform.BulkRows;

/**
 * Tells each time the data of a record left the portal. Letters, wallets and looks at shared links are read from where they are kept anyway;
 * only what no other table tells has rows of its own.
 */
@ApplicationScoped
@Transactional
public class DisclosureLog {

    /** More lines than these nobody reads on a screen; everything stands in what is handed out. */
    private static final int MOST = 500;

    private static final String NOTED =
            "select credential_id, told_at, channel, detail, actor from disclosure where credential_id";

    private static final List<String> KEPT_ELSEWHERE = List.of(
            "select credential_id, sent_at, 'LETTER', kind, null from outgoing_letter where sent_at is not null and kind <> 'STORY_SENT' and credential_id",
            "select s.credential_id, l.made_at, 'LINK_SENT', null, null from story s join story_letter l on l.story_id = s.id where s.credential_id",
            "select credential_id, collected_at, 'WALLET', route, null from wallet_offer where collected_at is not null and credential_id",
            "select s.credential_id, v.seen_at, 'LOOK', null, null from story s join story_view v on v.story_id = s.id where s.credential_id");

    @Inject
    private LearnerDesk desk;

    @Inject
    private BulkRows rows;

    @Inject
    private ActorNames names;

    /** Of one record, the newest first, with the names of those who acted. */
    @Allowed(Permission.VIEW)
    public List<DisclosureLine> of(String credentialId) {
        return lines(List.of(credentialId), names.all());
    }

    /** Of all records of the learner who has one open; staff and programs are not named to them. */
    @Public
    public List<DisclosureLine> ofLearner(String ticket) {
        return desk.person(ticket)
                .map(person -> lines(person.records(), Map.of()))
                .orElseGet(List::of);
    }

    /** The same for what is handed out: nothing is left off. */
    List<DisclosureLine> all(Person person) {
        return read(person.records(), Map.of());
    }

    private List<DisclosureLine> lines(Collection<String> records, Map<String, String> called) {
        return read(records, called).stream().limit(MOST).toList();
    }

    private List<DisclosureLine> read(Collection<String> records, Map<String, String> called) {
        Map<String, String> titles = new HashMap<>();
        Map<String, String> batches = new HashMap<>();
        rows.selectIn(
                row -> {
                    batches.put(row.getString(3), row.getString(2));
                    return titles.put(row.getString(1), row.getString(2));
                },
                "select id, name, batch_id from issued_credential where id",
                List.of(),
                records);
        Set<String> subjects = new HashSet<>(titles.keySet());
        subjects.addAll(batches.keySet());
        batches.forEach(titles::putIfAbsent);
        List<DisclosureLine> lines =
                new ArrayList<>(rows.selectIn(row -> line(row, titles, called), NOTED, List.of(), subjects));
        KEPT_ELSEWHERE.forEach(
                sql -> lines.addAll(rows.selectIn(row -> line(row, titles, called), sql, List.of(), records)));
        lines.sort(Comparator.comparing(DisclosureLine::at).reversed());
        return lines;
    }

    private static DisclosureLine line(ResultSet row, Map<String, String> titles, Map<String, String> called)
            throws SQLException {
        String actor = Objects.requireNonNullElse(row.getString(5), "");
        return new DisclosureLine(
                row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                titles.getOrDefault(row.getString(1), ""),
                row.getString(3),
                Objects.requireNonNullElse(row.getString(4), ""),
                called.getOrDefault(actor, ""));
    }
}
