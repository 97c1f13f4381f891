package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.conferral.portal.catalog.CatalogState;
import org.conferral.portal.catalog.TemplateCatalog;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Institution;
import org.conferral.portal.identity.Permission;

/** The units and record templates a list can be narrowed down to, by name. They change seldom, so they are asked for twice a minute at most. */
@ApplicationScoped
public class ListChoices {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private record Known(Map<String, String> units, Map<String, String> templates, Instant asked) {}

    @Inject
    private Institution institution;

    @Inject
    private TemplateCatalog templates;

    @Inject
    private Clock clock;

    private volatile Known known = new Known(Map.of(), Map.of(), Instant.MIN);

    /** The names of the units by id, the institution itself first. */
    @Allowed(Permission.VIEW)
    public Map<String, String> units() {
        return fresh().units();
    }

    /** The names of the record templates by id, those in use first. */
    @Allowed(Permission.VIEW)
    public Map<String, String> templates() {
        return fresh().templates();
    }

    private Known fresh() {
        Instant now = clock.instant();
        if (known.asked().isBefore(now.minus(FRESH)) || known.asked().isAfter(now)) {
            Map<String, String> units = new LinkedHashMap<>();
            institution.units().forEach(unit -> units.put(unit.unitId(), unit.name()));
            Map<String, String> names = new LinkedHashMap<>();
            Stream.of(CatalogState.ACTIVE, CatalogState.ARCHIVED)
                    .flatMap(state -> templates.list(state).stream())
                    .forEach(line -> names.put(line.id(), line.name()));
            known = new Known(units, names, now);
        }
        return known;
    }
}
