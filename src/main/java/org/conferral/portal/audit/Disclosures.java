package org.conferral.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.Ids;

/**
 * Notes that the data of a record left the portal, where no other table tells so already: letters, wallets and shared links do. Neither
 * addresses nor names are noted, so that the log tells a learner where their data went and nobody anything about its readers.
 */
@ApplicationScoped
@Transactional
public class Disclosures {

    /** Whom a record was told, and by which door. */
    public enum Channel {
        /** Its learner has opened it at the claim desk. */
        LEARNER_VIEW,
        /** Its learner has taken it along; the detail is the format. */
        LEARNER_FILE,
        /** Whoever has a link that its learner shared has taken it along; the detail is the format. */
        LINK_FILE,
        /** Staff have taken it along; the detail is the format. */
        STAFF_FILE,
        /** It was in a list or an archive that staff took along; the detail is the format. */
        STAFF_EXPORT,
        /** A program has fetched it over the machine interface; the detail is the format. */
        MACHINE,
        /** Whoever holds the record has fetched its newest version. */
        REFRESH,
        /** Everything the portal holds about its learner was handed out; the detail tells to whom. */
        FULL_EXPORT
    }

    @Inject
    private BulkRows rows;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /**
     * Notes it for one record.
     *
     * @param detail the format, "" for none
     * @param actor  the id of an account or a token; "" for the learner and for strangers
     */
    public void note(String credentialId, Channel channel, String detail, String actor) {
        note(List.of(credentialId), channel, detail, actor);
    }

    /** Notes it for many records at once. */
    public void note(Collection<String> credentialIds, Channel channel, String detail, String actor) {
        List<Object[]> lines = new ArrayList<>();
        for (String id : credentialIds) {
            lines.add(new Object[] {ids.next(), id, channel, empty(detail), empty(actor), clock.instant()});
        }
        rows.insert("disclosure", List.of("id", "credential_id", "channel", "detail", "actor", "told_at"), lines);
    }

    private static String empty(String text) {
        return text.isEmpty() ? null : text;
    }
}
