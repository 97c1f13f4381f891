package org.conferral.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.conferral.portal.platform.Ids;

/** Notes who did what, in the same transaction as the deed. Holds ids, never names or addresses of learners. */
@ApplicationScoped
@Transactional
public class Journal {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    @Inject
    private Ledger ledger;

    /** Appends one line, and a leaf of the ledger for it; {@code subject} is an id, {@code detail} a reason or a count. */
    public void note(String actor, String action, String subject, String detail) {
        JournalEntry entry = new JournalEntry(ids.next(), clock.instant(), actor, action, subject, detail);
        entities.persist(entry);
        ledger.append(entry.form().leaf());
    }

    /** The newest lines first. */
    public List<JournalLine> newest(int limit) {
        return entities
                .createQuery("select e from JournalEntry e order by e.notedAt desc", JournalEntry.class)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(JournalEntry::line)
                .toList();
    }

    /** What was noted about one subject, oldest first. */
    public List<JournalLine> about(String subject) {
        return entities
                .createQuery(
                        "select e from JournalEntry e where e.subject = :subject order by e.notedAt",
                        JournalEntry.class)
                .setParameter("subject", subject)
                .getResultList()
                .stream()
                .map(JournalEntry::line)
                .toList();
    }
}
