package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.conferral.portal.audit.Journal;
import org.conferral.portal.audit.JournalLine;
import org.conferral.portal.identity.JournalWords;

/** Who did what with a batch, from the order on: whatever the journal notes about it. */
@ApplicationScoped
class BatchSteps {

    private static final String ORDERED = "Issuance.createBatch";

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private Journal journal;

    @Inject
    private JournalWords words;

    /**
     * The steps in order, of people by their names.
     *
     * @param called the names by the ids the journal holds
     */
    List<Trail.Step> of(String batchId, Map<String, String> called) {
        Object[] ordered = entities.createQuery(
                        "select b.course.orderedAt, b.course.orderedBy from IssuanceBatch b where b.id = :id",
                        Object[].class)
                .setParameter("id", batchId)
                .getSingleResult();
        String who = called.getOrDefault((String) ordered[1], (String) ordered[1]);
        Trail.Step order = new Trail.Step((Instant) ordered[0], who, words.of(ORDERED));
        return Stream.concat(
                        Stream.of(order),
                        journal.about(batchId).stream()
                                .filter(line -> !line.action().startsWith("CredentialExport"))
                                .map(line -> step(line, called)))
                .sorted(Comparator.comparing(Trail.Step::at))
                .toList();
    }

    private Trail.Step step(JournalLine line, Map<String, String> called) {
        return new Trail.Step(line.at(), called.getOrDefault(line.actor(), line.actor()), words.of(line.action()));
    }
}
