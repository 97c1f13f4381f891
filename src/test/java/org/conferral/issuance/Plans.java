package org.conferral.issuance;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.conferral.credential.Achievement;
import org.conferral.credential.Association;
import org.conferral.credential.AssociationType;
import org.conferral.credential.Criteria;
import org.conferral.credential.Evidence;
import org.conferral.credential.Profile;
import org.conferral.credential.Result;
import org.conferral.credential.ResultDescription;
import org.conferral.credential.ResultType;
import org.conferral.credential.RubricCriterionLevel;
import org.conferral.credential.TermsOfUse;
import org.conferral.status.StatusPlace;
import org.conferral.status.StatusPurpose;

/** Plans for records that a small university might issue. */
public final class Plans {

    public static final String ISSUER = "did:web:records.example.edu";
    public static final URI STATUS_LIST = URI.create("https://records.example.edu/status/1");
    public static final int FIRST_PLACE = 94_567;
    public static final Instant VALID_FROM = Instant.parse("2026-01-05T09:00:00Z");

    private Plans() {}

    public static RecordPlan transcript() {
        return plan(List.of(graded("MATH-101", "A", "4.5"), graded("CHEM-210", "B+", "3")), false);
    }

    public static RecordPlan badge() {
        return plan(List.of(Award.of(achievement("WELD-2"))), true);
    }

    public static RecordPlan expiring(Instant validUntil) {
        return plan(List.of(graded("MATH-101", "A", "4.5")), false, Optional.of(validUntil));
    }

    public static RecordPlan plan(List<Award> awards, boolean asBadge) {
        return plan(awards, asBadge, Optional.empty());
    }

    public static RecordPlan plan(List<Award> awards, Stipulations stipulations) {
        RecordPlan plain = plan(awards, false);
        return new RecordPlan(
                plain.credentialId(),
                plain.issuer(),
                plain.name(),
                plain.description(),
                plain.recipient(),
                plain.awards(),
                plain.places(),
                stipulations,
                plain.validFrom(),
                plain.validUntil(),
                false,
                plain.seed());
    }

    private static RecordPlan plan(List<Award> awards, boolean asBadge, Optional<Instant> validUntil) {
        byte[] seed = new byte[32];
        Arrays.fill(seed, (byte) 7);
        return new RecordPlan(
                UUID.fromString("01900000-0000-7000-8000-000000000001"),
                Profile.of(ISSUER, "Example University", "https://records.example.edu/"),
                "Transcript of Records",
                Optional.of("Official transcript"),
                new Recipient("zoë.müller@example.edu", Optional.of("Zoë Müller")),
                awards,
                places(RecordPlan.placesFor(awards.size(), asBadge)),
                Stipulations.NONE,
                VALID_FROM,
                validUntil,
                asBadge,
                seed);
    }

    /** Places one after another, beginning with 94567. */
    public static List<StatusPlace> places(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new StatusPlace(STATUS_LIST, FIRST_PLACE + i, StatusPurpose.REVOCATION))
                .toList();
    }

    public static Award graded(String code, String grade, String credits) {
        return new Award(
                achievement(code),
                Optional.of(LocalDate.of(2025, 12, 19)),
                Optional.empty(),
                Optional.of(grade),
                List.of(),
                Optional.of(new BigDecimal(credits)),
                List.of(),
                Circumstances.of(Optional.of("2025 Fall")));
    }

    public static Achievement achievement(String code) {
        return Achievement.of(
                "https://records.example.edu/achievements/" + code,
                "Course " + code,
                "What " + code + " is about.",
                Criteria.of("Pass the exam."));
    }

    /** An achievement with a rubric of two levels. */
    public static Achievement levelled() {
        Achievement plain = achievement("RUBRIC-1");
        List<RubricCriterionLevel> levels = List.of(level("1", "Beginning"), level("2", "Mastered"));
        return plain.withResultDescriptions(List.of(new ResultDescription(
                plain.id() + "#rubric",
                "Teamwork",
                new ResultType("RubricCriterionLevel"),
                List.of(),
                Optional.of(levels.get(1).id()),
                Optional.empty(),
                levels,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                JsonObject.EMPTY_JSON_OBJECT)));
    }

    public static List<Result> levelReached() {
        ResultDescription rubric = levelled().resultDescription().get(0);
        return List.of(
                Result.ofLevel(rubric.id(), rubric.rubricCriterionLevel().get(1).id()));
    }

    /** Two courses that belong to a degree which nobody is awarded here. */
    public static Stipulations stipulations() {
        Achievement degree = achievement("DEGREE");
        return new Stipulations(
                true,
                List.of(new TermsOfUse(
                        Optional.of("https://records.example.edu/terms"),
                        "https://records.example.edu/terms#Policy",
                        JsonObject.EMPTY_JSON_OBJECT)),
                Optional.of(URI.create("https://records.example.edu/refresh")),
                List.of(
                        new Association(
                                AssociationType.IS_PART_OF,
                                achievement("MATH-101").id(),
                                degree.id()),
                        new Association(
                                AssociationType.PRECEDES,
                                achievement("COURSE-1").id(),
                                degree.id())),
                List.of(degree));
    }

    public static Evidence evidence(String link, String name) {
        return Evidence.of(Optional.of(name), Optional.of(link), Optional.empty());
    }

    /** An uploaded file, with its fingerprint. */
    public static Evidence file(int number) {
        JsonObject digest = Json.createObjectBuilder()
                .add("digestSRI", "sha256-" + number + "8rXkxz6cPiqvzLDzFb3cCnaHBGWoDTTYLLwHZ4o0Cg=")
                .build();
        return new Evidence(
                Optional.of("https://records.example.edu/evidence/" + number),
                Optional.of("essay.pdf"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                digest);
    }

    public static Evidence evidence(String narrative) {
        return Evidence.of(Optional.empty(), Optional.empty(), Optional.of(narrative));
    }

    private static RubricCriterionLevel level(String points, String name) {
        return new RubricCriterionLevel(
                "https://records.example.edu/achievements/RUBRIC-1#level-" + points,
                name,
                Optional.of(points),
                Optional.of(points),
                Optional.empty(),
                List.of(),
                JsonObject.EMPTY_JSON_OBJECT);
    }
}
