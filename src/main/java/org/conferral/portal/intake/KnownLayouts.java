package org.conferral.portal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.portal.identity.Access;
import org.conferral.portal.platform.Fingerprint;
import org.conferral.roster.Choices;
import org.conferral.roster.ColumnMapping;
import org.conferral.roster.Corrections;
import org.conferral.roster.MappedColumn;
import org.conferral.roster.RosterColumn;
import org.conferral.roster.RosterField;
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

    /**
     * Remembers what a person decided: the columns, and which words of theirs mean which of a pick list.
     *
     * @param choices with which the file was looked at; one that decides nothing changes only what is remembered already
     */
    void remember(String templateId, ColumnMapping mapping, Choices choices) {
        Corrections words = new Corrections(ofPickLists(mapping, choices.corrections()), Map.of());
        Optional<KnownLayout> known = find(templateId, mapping);
        if (known.isEmpty() && choices.mapping().isEmpty() && words.isEmpty()) {
            return;
        }
        Map<String, String> decided = mapping.columns().stream()
                .collect(Collectors.toMap(
                        MappedColumn::name, column -> column.field().orElse("")));
        KnownLayout layout = known.orElseGet(() -> {
            KnownLayout fresh = new KnownLayout(id(templateId, mapping), templateId);
            entities.persist(fresh);
            return fresh;
        });
        String kept = Decisions.write(Choices.NONE.mapping(decided).with(words));
        layout.become(kept, access.who().id(), clock.instant());
        entities.flush();
    }

    /** What a word of a pick list was brought to holds for the next file, too; a correction of anything else is about its own file. */
    private static Map<String, Map<String, String>> ofPickLists(ColumnMapping mapping, Corrections corrections) {
        Map<String, Map<String, String>> words = new HashMap<>(corrections.values());
        words.keySet()
                .removeIf(name -> mapping.columns().stream()
                        .filter(column -> column.name().equals(name))
                        .flatMap(column -> column.field().stream())
                        .noneMatch(field -> RosterField.of(field).isPicked()));
        return words;
    }

    /** What was said about these headings; only as far as the record template still has the fields. */
    Optional<Choices> recall(String templateId, RosterPlan plan, ColumnMapping mapping) {
        List<String> fields = plan.accepted().stream().map(RosterColumn::field).toList();
        return find(templateId, mapping)
                .map(layout -> Decisions.read(layout.mapping()))
                .filter(known ->
                        known.mapping().values().stream().allMatch(field -> field.isEmpty() || fields.contains(field)));
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
