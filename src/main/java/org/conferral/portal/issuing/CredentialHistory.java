package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.conferral.portal.audit.Journal;
import org.conferral.portal.audit.JournalLine;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Texts;

/** What happened to a record, from its signature on. */
@ApplicationScoped
@Transactional
public class CredentialHistory {

    /** The deeds that belong to the history, each with its words. */
    private static final Map<String, String> DEEDS = Map.of(
            "Revocation.revoked", "history.revoked",
            "PartRevocation.revoked", "history.part",
            "Revocation.superseded", "history.superseded",
            "Correcting.corrects", "history.corrects",
            "Suspension.suspended", "history.suspended",
            "Suspension.lifted", "history.lifted",
            "StatusRecall.revoked", "history.recalled.revoked",
            "StatusRecall.suspended", "history.recalled.suspended",
            "StatusRecall.reinstated", "history.recalled.lifted");

    @Inject
    private Journal journal;

    /** The oldest first. */
    @Allowed(Permission.VIEW)
    public List<HistoryLine> of(CredentialView record) {
        Stream<HistoryLine> milestones = Stream.of(
                        line(record.issuedAt(), "history.issued"),
                        line(record.claimedAt(), "history.claimed"),
                        line(record.declinedAt(), "history.declined"))
                .flatMap(Optional::stream);
        Stream<HistoryLine> deeds = journal.about(record.id()).stream()
                .filter(deed -> DEEDS.containsKey(deed.action()))
                .map(CredentialHistory::line);
        return Stream.concat(milestones, deeds)
                .sorted(Comparator.comparing(HistoryLine::at))
                .toList();
    }

    private static Optional<HistoryLine> line(Optional<Instant> at, String key) {
        return at.map(moment -> new HistoryLine(moment, Texts.of("issuing", key)));
    }

    private static HistoryLine line(JournalLine deed) {
        return new HistoryLine(deed.at(), Texts.of("issuing", DEEDS.get(deed.action()), deed.detail()));
    }
}
