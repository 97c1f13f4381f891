package org.conferral.portal.issuing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conferral.credential.Evidence;
import org.conferral.credential.Profile;
import org.conferral.credential.Result;
import org.conferral.credential.ResultDescription;
import org.conferral.credential.ResultType;
import org.conferral.credential.RubricCriterionLevel;
import org.conferral.issuance.Award;
import org.conferral.issuance.Circumstances;
import org.conferral.issuance.Measure;
import org.conferral.portal.catalog.PlannedAchievement;
import org.conferral.portal.catalog.TemplatePlan;
import org.conferral.portal.platform.Texts;
import org.conferral.roster.FileNames;
import org.conferral.roster.RosterColumn;
import org.conferral.roster.RosterField;

/** What one row says about one achievement. */
final class RowAward {

    private final PlannedAchievement planned;
    private final TemplatePlan template;
    private final Map<String, String> fields;
    private final RowFiles files;

    RowAward(PlannedAchievement planned, TemplatePlan template, Map<String, String> fields, RowFiles files) {
        this.planned = planned;
        this.template = template;
        this.fields = fields;
        this.files = files;
    }

    Award award() {
        return new Award(
                planned.achievement(),
                day(RosterField.AWARD_DATE),
                day(RosterField.VALID_UNTIL),
                about(RosterField.GRADE),
                levels().flatMap(Optional::stream).toList(),
                about(RosterField.CREDITS).map(BigDecimal::new),
                evidence(),
                circumstances(),
                measures());
    }

    private List<Measure> measures() {
        return Stream.concat(attempted(), status()).toList();
    }

    /** Whether what is awarded is provisional, completed, or on its way. */
    private Stream<Measure> status() {
        return about(RosterField.RESULT_STATUS).stream()
                .map(word -> new Measure("status", Texts.of("issuing", "result.status"), Measure.STATUS, word));
    }

    /** Credits that were attempted are told beside those that were earned. */
    private Stream<Measure> attempted() {
        return about(RosterField.CREDITS_ATTEMPTED).stream()
                .map(credits -> new Measure(
                        "creditsAttempted",
                        Texts.of("issuing", "transcript.creditsAttempted"),
                        new ResultType("Result"),
                        credits));
    }

    /** Why it cannot be awarded as the row says: a level its rubric does not have, or a file that nobody has uploaded. */
    Optional<String> problem() {
        return levels().allMatch(Optional::isPresent)
                ? namedFiles()
                        .filter(name -> files.find(name).isEmpty())
                        .findFirst()
                        .map(name -> "evidence-missing: " + name)
                : Optional.of("level-unknown");
    }

    private Circumstances circumstances() {
        return new Circumstances(
                about(RosterField.TERM),
                about(RosterField.ROLE),
                about(RosterField.NARRATIVE),
                about(RosterField.LICENSE_NUMBER),
                day(RosterField.ACTIVITY_START),
                day(RosterField.ACTIVITY_END),
                about(RosterField.SOURCE).map(RowAward::source));
    }

    /** For every level the row names the result it is; empty where the achievement has no such level. */
    private Stream<Optional<Result>> levels() {
        List<ResultDescription> rubrics = planned.achievement().rubrics();
        return IntStream.range(0, RosterField.LEVELS.size())
                .mapToObj(i -> about(RosterField.LEVELS.get(i))
                        .map(name -> rubrics.stream()
                                .skip(i)
                                .limit(1)
                                .flatMap(rubric -> level(rubric, name))
                                .findFirst()))
                .flatMap(Optional::stream);
    }

    private static Stream<Result> level(ResultDescription rubric, String name) {
        return rubric.rubricCriterionLevel().stream()
                .filter(level -> level.name().equals(name))
                .map(RubricCriterionLevel::id)
                .map(id -> Result.ofLevel(rubric.id(), id));
    }

    private List<Evidence> evidence() {
        Stream<Evidence> written = RosterField.ALL_EVIDENCE.stream().flatMap(this::evidence);
        Stream<Evidence> uploaded = namedFiles().flatMap(name -> files.find(name).stream());
        return Stream.concat(written, uploaded).toList();
    }

    private Stream<String> namedFiles() {
        return about(RosterField.EVIDENCE_FILE).stream().flatMap(cell -> FileNames.in(cell).stream());
    }

    /** A link is evidence to be looked at, other words are evidence to be read; both are called as their column. */
    private Stream<Evidence> evidence(RosterField kind) {
        return about(kind).stream()
                .map(given -> isLink(given)
                        ? Evidence.of(heading(kind), Optional.of(given), Optional.empty())
                        : Evidence.of(heading(kind), Optional.empty(), Optional.of(given)));
    }

    private Optional<String> heading(RosterField kind) {
        return names(kind)
                .flatMap(field -> template.columns().stream()
                        .filter(column -> column.field().equals(field)))
                .map(RosterColumn::name)
                .findFirst();
    }

    /** An assessor is named by a web address or in words; words become the name of somebody without an address. */
    private static Profile source(String given) {
        return isLink(given)
                ? Profile.named(given, given)
                : Profile.named("urn:uuid:" + UUID.nameUUIDFromBytes(given.getBytes(StandardCharsets.UTF_8)), given);
    }

    private static boolean isLink(String given) {
        return given.matches("(?i)https?://.+");
    }

    private Optional<LocalDate> day(RosterField field) {
        return about(field).map(LocalDate::parse);
    }

    /** The value bound to this achievement, or else the one the row gives for all. */
    private Optional<String> about(RosterField field) {
        return RowAwards.value(fields, boundName(field)).or(() -> RowAwards.value(fields, field.key()));
    }

    private Stream<String> names(RosterField field) {
        return Stream.of(boundName(field), field.key());
    }

    private String boundName(RosterField field) {
        return planned.code() + "/" + field.key();
    }
}
