package org.conferral.portal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.conferral.portal.catalog.TemplatePlan;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Refusal;
import org.conferral.roster.Choices;
import org.conferral.roster.FileFacts;
import org.conferral.roster.Outline;
import org.conferral.roster.RosterCheck;
import org.conferral.roster.RosterPlan;
import org.conferral.roster.RosterSource;
import org.conferral.roster.UnusableFile;
import org.conferral.roster.spreadsheet.Limits;
import org.conferral.roster.spreadsheet.RosterFiles;

/** Looks at the file of a roster: how it is understood, what has to be asked, and, when nothing has, what is in every row. */
@ApplicationScoped
class FileReading {

    private static final RosterFiles FILES = new RosterFiles(Limits.STANDARD);

    @Inject
    private Rosters rosters;

    @Inject
    private UploadStore uploads;

    @Inject
    private KnownLayouts layouts;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** A file that has just come; one that is no roster is kept with the reason, a choice that does not fit it is refused with it. */
    void first(String rosterId, TemplatePlan template, Choices choices, String name) {
        look(rosterId, template, choices, refusal -> unusable(rosterId, name, refusal));
    }

    /** A file that is known, with other choices; those that give no table are refused. What was decided of its columns is remembered. */
    void again(String rosterId, TemplatePlan template, Choices choices, String name) {
        Outline outline = look(rosterId, template, choices, refusal -> {
                    throw RefusedChoices.of(refusal, name);
                })
                .orElseThrow();
        if (outline.isDecided() && !choices.mapping().isEmpty()) {
            layouts.remember(template.id(), outline.mapping());
        }
    }

    private Optional<Outline> look(
            String rosterId, TemplatePlan template, Choices given, Consumer<UnusableFile> otherwise) {
        Instant began = clock.instant();
        RosterPlan plan = template.rosterPlan();
        try (RosterSource source = FILES.open(uploads.path(rosterId), given.encoding())) {
            Outline fresh = Outline.of(source, plan, given);
            Optional<Map<String, String>> known = known(template.id(), plan, given, fresh);
            Choices choices = known.map(given::mapping).orElse(given);
            Outline outline = known.isPresent() ? Outline.of(source, plan, choices) : fresh;
            rosters.lock(rosterId).orElseThrow().choose(Decisions.write(choices));
            Tally tally = outline.isDecided() ? check(rosterId, plan, outline, choices, source) : Tally.NONE;
            note(rosterId, outline.facts(), known.isPresent());
            RosterState state = outline.isDecided() ? RosterState.READY : RosterState.ASK;
            become(rosterId, state, Understanding.of(outline, source.sheets()), tally, began);
            return Optional.of(outline);
        } catch (UnusableFile refusal) {
            otherwise.accept(refusal);
            rosters.lock(rosterId).orElseThrow().choose(Decisions.write(given));
            become(rosterId, RosterState.UNUSABLE, Understanding.NONE, Tally.NONE, began);
            return Optional.empty();
        }
    }

    /** What was said about the same headings before, where it says more than they do and nobody says otherwise now. */
    private Optional<Map<String, String>> known(String templateId, RosterPlan plan, Choices given, Outline fresh) {
        return Optional.of(fresh)
                .filter(outline -> given.mapping().isEmpty() && outline.table().isPresent())
                .flatMap(outline -> layouts.recall(templateId, plan, outline.mapping()))
                .filter(known -> !used(known).equals(fresh.mapping().fieldsByName()));
    }

    private static Map<String, String> used(Map<String, String> mapping) {
        Map<String, String> used = new HashMap<>(mapping);
        used.values().removeIf(String::isEmpty);
        return used;
    }

    private void become(String rosterId, RosterState state, Understanding found, Tally tally, Instant began) {
        double seconds = Duration.between(began, clock.instant()).toMillis() / 1000.0;
        rosters.lock(rosterId)
                .orElseThrow(() -> Refusal.notFound("roster.unknown"))
                .become(state, found, tally, seconds);
        rosters.finish();
    }

    private void unusable(String rosterId, String name, UnusableFile refusal) {
        if (refusal.code().isChoice()) {
            throw RefusedChoices.of(refusal, name);
        }
        rosters.clear(rosterId);
        rosters.store(RosterFinding.of(ids.next(), rosterId, name, refusal), 1);
    }

    /** Text whose encoding had to be guessed may show wrong letters; a clerk is told to look. So is one whose columns were known. */
    private void note(String rosterId, FileFacts facts, boolean known) {
        if (facts.guessed()) {
            rosters.store(RosterFinding.guessed(ids.next(), rosterId, facts.encoding()), 1);
        }
        if (known) {
            rosters.store(RosterFinding.remembered(ids.next(), rosterId), 1);
        }
    }

    private Tally check(String rosterId, RosterPlan plan, Outline outline, Choices choices, RosterSource source) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Staging staging = new Staging(rosterId, rosters, ids);
        rosters.finish();
        new RosterCheck(plan, outline, choices.duplicates(), today).run(source, staging);
        return staging.tally();
    }
}
