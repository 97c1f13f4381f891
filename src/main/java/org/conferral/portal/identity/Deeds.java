package org.conferral.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.portal.audit.Journal;
import org.conferral.portal.audit.JournalLine;

/** The journal with the names of those who acted. */
@ApplicationScoped
public class Deeds {

    @Inject
    private Journal journal;

    @Inject
    private Staff staff;

    @Inject
    private ApiTokens tokens;

    /** The newest deeds first. */
    @Allowed(value = Permission.ADMINISTER, noted = false)
    public List<JournalLine> newest(int limit) {
        Map<String, String> names = Stream.concat(
                        staff.all().stream().map(line -> Map.entry(line.id(), line.name())),
                        tokens.all().stream().map(line -> Map.entry(line.id(), line.name())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return journal.newest(limit).stream()
                .map(line -> new JournalLine(
                        line.at(),
                        names.getOrDefault(line.actor(), line.actor()),
                        line.action(),
                        line.subject(),
                        line.detail()))
                .toList();
    }
}
