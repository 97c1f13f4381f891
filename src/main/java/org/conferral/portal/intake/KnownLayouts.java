package org.conferral.portal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.portal.identity.Access;
import org.conferral.portal.platform.Fingerprint;
import org.conferral.roster.Choices;
import org.conferral.roster.ColumnMapping;
import org.conferral.roster.MappedColumn;
import org.conferral.roster.RosterColumn;
import org.conferral.roster.RosterPlan;

/**
 * Remembers what the columns of a source are, so that the next file with the same headings asks nothing. How dates and letters are written
 * is found out in every file anew: that may differ where the headings do not.
 */
@ApplicationScoped
@Transactional
class KnownLayouts {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    void remember(String templateId, ColumnMapping mapping) {
        Map<String, String> decided = mapping.columns().stream()
                .collect(Collectors.toMap(
                        MappedColumn::name, column -> column.field().orElse("")));
        KnownLayout layout = find(templateId, mapping).orElseGet(() -> {
            KnownLayout fresh = new KnownLayout(id(templateId, mapping), templateId);
            entities.persist(fresh);
            return fresh;
        });
        layout.become(
                Decisions.write(Choices.NONE.mapping(decided)), access.who().id(), clock.instant());
        entities.flush();
    }

    /** What was said about these headings; only as far as the record template still has the fields. */
    Optional<Map<String, String>> recall(String templateId, RosterPlan plan, ColumnMapping mapping) {
        List<String> fields = plan.accepted().stream().map(RosterColumn::field).toList();
        return find(templateId, mapping)
                .map(layout -> Decisions.read(layout.mapping()).mapping())
                .filter(known -> known.values().stream().allMatch(field -> field.isEmpty() || fields.contains(field)));
    }

    private Optional<KnownLayout> find(String templateId, ColumnMapping mapping) {
        return Optional.ofNullable(entities.find(KnownLayout.class, id(templateId, mapping)));
    }

    /** The record template with the headings in their order. */
    private static String id(String templateId, ColumnMapping mapping) {
        return Fingerprint.of(
                Stream.concat(Stream.of(templateId), mapping.columns().stream().map(MappedColumn::name))
                        .collect(Collectors.joining("\n")));
    }
}
