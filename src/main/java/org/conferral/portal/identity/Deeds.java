package org.conferral.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.conferral.portal.audit.Journal;
import org.conferral.portal.audit.JournalLine;

/** The journal with the names of those who acted. */
@ApplicationScoped
public class Deeds {

    @Inject
    private Journal journal;

    @Inject
    private ActorNames names;

    /** The newest deeds first. */
    @Allowed(value = Permission.ADMINISTER, noted = false)
    public List<JournalLine> newest(int limit) {
        Map<String, String> called = names.all();
        return journal.newest(limit).stream()
                .map(line -> new JournalLine(
                        line.at(),
                        called.getOrDefault(line.actor(), line.actor()),
                        line.action(),
                        line.subject(),
                        line.detail()))
                .toList();
    }
}
