package org.conferral.portal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conferral.portal.catalog.TemplateCatalog;
import org.conferral.portal.catalog.TemplatePlan;
import org.conferral.portal.intake.CheckDesk.Order;
import org.conferral.portal.intake.CheckDesk.Outcome;
import org.conferral.portal.platform.Ids;
import org.conferral.roster.Choices;
import org.conferral.roster.Corrections;
import org.conferral.roster.FileFacts;
import org.conferral.roster.JoinedSource;
import org.conferral.roster.Outline;
import org.conferral.roster.RosterCheck;
import org.conferral.roster.RosterPlan;
import org.conferral.roster.RosterSource;
import org.conferral.roster.RowChanges;
import org.conferral.roster.UnusableFile;

/** Looks at the file of a roster: how it is understood, what has to be asked, and, when nothing has, what is in every row. */
@ApplicationScoped
class FileReading {

    @Inject
    private CheckDesk desk;

    @Inject
    private UploadStore uploads;

    @Inject
    private FileComparison comparison;

    @Inject
    private TemplateCatalog templates;

    @Inject
    private KnownLayouts layouts;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** A file as it is understood, with the choices that led to it. */
    private record Look(Outline outline, Choices choices, boolean known) {}

    /**
     * Carries out an order. A file that is no roster is kept with the reason; choices that do not fit a file that is known, or that was sent
     * with them, are refused.
     */
    void carryOut(Order order) {
        TemplatePlan template = templates.plan(order.templateId());
        try {
            if (order.nextName().isEmpty()) {
                look(order, template);
            } else {
                lookAtNext(order, template);
            }
        } catch (UnusableFile refusal) {
            refuse(order, refusal);
        }
    }

    /** A repaired file: only what it says otherwise counts, and one that says the same changes nothing. */
    private void lookAtNext(Order order, TemplatePlan template) {
        Optional<RowChanges> changes = comparison.changes(order, template.rosterPlan());
        if (changes.isPresent() && changes.get().isNone()) {
            desk.unchanged(order, changes.get());
            return;
        }
        desk.replaced(order, changes);
        Set<Integer> touched = changes.map(RowChanges::touched).orElse(Set.of());
        Corrections kept = order.choices().corrections().withoutCells(touched);
        look(order.with(comparison.fitting(order, order.choices().with(kept))), template);
    }

    private void look(Order order, TemplatePlan template) {
        RosterPlan plan = template.rosterPlan();
        try (RosterSource file = uploads.open(order.rosterId(), order.choices().encoding())) {
            RosterSource source = JoinedSource.of(file, plan, order.choices());
            Look look = look(source, plan, order);
            desk.begin(order);
            Tally tally = look.outline().isDecided() ? check(order, plan, look, source) : Tally.NONE;
            note(order, look);
            desk.end(order, outcome(look, tally, source.sheets()));
            remember(order, look.outline());
        }
    }

    private void refuse(Order order, UnusableFile refusal) {
        if (order.fresh() && !refusal.code().isChoice()) {
            desk.unusable(order, refusal);
            return;
        }
        desk.refuse(order);
        throw RefusedChoices.of(refusal, order.fileName());
    }

    private static Outcome outcome(Look look, Tally tally, List<String> sheets) {
        RosterState state = look.outline().isDecided() ? RosterState.READY : RosterState.ASK;
        return new Outcome(state, Understanding.of(look.outline(), sheets), tally, look.choices());
    }

    private Look look(RosterSource source, RosterPlan plan, Order order) {
        Outline fresh = Outline.of(source, plan, order.choices());
        return known(plan, order, fresh)
                .map(known -> new Look(Outline.of(source, plan, known), known, true))
                .orElseGet(() -> new Look(fresh, order.choices(), false));
    }

    /** What was said about the same headings before, where it says more than they do and nobody says otherwise now. */
    private Optional<Choices> known(RosterPlan plan, Order order, Outline fresh) {
        Choices given = order.choices();
        return Optional.of(fresh)
                .filter(outline -> given.mapping().isEmpty() && outline.table().isPresent())
                .flatMap(outline -> layouts.recall(order.templateId(), plan, outline.mapping()))
                .map(known ->
                        given.mapping(known.mapping()).with(order.fresh() ? known.corrections() : given.corrections()))
                .filter(known -> !fresh.isDecided()
                        || !known.corrections().equals(given.corrections())
                        || !used(known.mapping()).equals(fresh.mapping().fieldsByName()));
    }

    private static Map<String, String> used(Map<String, String> mapping) {
        Map<String, String> used = new HashMap<>(mapping);
        used.values().removeIf(String::isEmpty);
        return used;
    }

    /** What a person decided about a file that was there already is remembered for the next one like it. */
    private void remember(Order order, Outline outline) {
        if (!order.fresh() && outline.isDecided()) {
            layouts.remember(order.templateId(), outline.mapping(), order.choices());
        }
    }

    /** Text whose encoding had to be guessed may show wrong letters; a clerk is told to look. So is one whose columns were known. */
    private void note(Order order, Look look) {
        List<Object> notes = new ArrayList<>();
        FileFacts facts = look.outline().facts();
        if (facts.guessed()) {
            notes.add(RosterFinding.guessed(ids.next(), order.rosterId(), facts.encoding()));
        }
        if (look.known()) {
            notes.add(RosterFinding.remembered(ids.next(), order.rosterId()));
        }
        desk.keep(order, notes, List.of(), CheckProgress.NONE);
    }

    private Tally check(Order order, RosterPlan plan, Look look, RosterSource source) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Staging staging = new Staging(order, desk, ids, source::share);
        new RosterCheck(plan, look.outline(), look.choices(), today).run(source, staging);
        return staging.tally();
    }
}
