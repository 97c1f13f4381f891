package org.conferral.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import org.conferral.credential.Achievement;
import org.conferral.credential.Alignment;
import org.conferral.credential.Evidence;
import org.conferral.credential.Profile;
import org.conferral.credential.ResultDescription;
import org.conferral.proof.CanonicalForm;
import org.conferral.proof.Ed25519Key;
import org.conferral.proof.Titanium;
import org.conferral.proof.compiled.ShapeLibrary;

/** Whatever a record says, the compiled path makes the same bytes of it as the general one. */
class CompiledSigningProperties {

    private static final Ed25519Key KEY = Ed25519Key.ofSeed(new byte[32]);
    private static final URI METHOD =
            URI.create(Plans.ISSUER + "#" + KEY.multikey().value());
    private static final Instant CREATED = Instant.parse("2026-01-05T10:00:00Z");
    private static final ShapeLibrary LIBRARY = new ShapeLibrary(Varying::at);

    private static final int LEVELLED = 6;

    private static int compiled;
    private static int general;

    /** Most documents have to take the compiled path, or this test would prove nothing. */
    @AfterContainer
    static void hardly_any_takes_the_long_way() {
        assertThat(compiled).isGreaterThan(9 * general);
    }

    @Property(
            tries = 10_000,
            seed = "20260105",
            shrinking = ShrinkingMode.OFF,
            afterFailure = AfterFailureMode.SAMPLE_ONLY)
    void both_paths_make_the_same_bytes(@ForAll("plans") RecordPlan plan) {
        Draft draft = Drafting.draft(plan);
        assertThat(CanonicalForm.of(draft.document())).isEqualTo(Titanium.canonical(draft.document()));
        LIBRARY.learn(draft.bytes())
                .ifPresentOrElse(
                        filled -> {
                            compiled++;
                            byte[] signed = filled.sign(METHOD, CREATED, KEY.signer());
                            assertThat(new String(signed, StandardCharsets.UTF_8))
                                    .isEqualTo(GeneralPath.sign(draft.document(), METHOD, CREATED, KEY.signer())
                                            .toString());
                        },
                        () -> general++);
    }

    @Provide
    Arbitrary<RecordPlan> plans() {
        Arbitrary<List<Award>> awards = awards().list().ofMinSize(1).ofMaxSize(2);
        Arbitrary<byte[]> seeds = Arbitraries.bytes().array(byte[].class).ofSize(32);
        return Combinators.combine(
                        awards, texts(), texts().optional(), seeds, Arbitraries.of(true, true, true, false), dates())
                .as((list, name, description, seed, badge, until) -> new RecordPlan(
                        UUID.nameUUIDFromBytes(seed),
                        Profile.of(Plans.ISSUER, "Example University", "https://records.example.edu/"),
                        name,
                        description,
                        new Recipient(name.length() + "@example.edu", description),
                        badge ? list.subList(0, 1) : list,
                        Plans.places(RecordPlan.placesFor(badge ? 1 : list.size(), badge)),
                        description.map(text -> Plans.stipulations()).orElse(Stipulations.NONE),
                        Plans.VALID_FROM,
                        until.map(date ->
                                date.plusYears(10).atStartOfDay(ZoneOffset.UTC).toInstant()),
                        badge,
                        seed));
    }

    private static Arbitrary<Award> awards() {
        Arbitrary<Optional<BigDecimal>> credits = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(500))
                .ofScale(3)
                .optional();
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        dates(),
                        texts().optional(),
                        credits,
                        evidence(),
                        circumstances())
                .as((course, date, grade, earned, evidence, circumstances) -> new Award(
                        achievement(course),
                        date,
                        date.map(day -> day.plusYears(90)),
                        grade,
                        course == LEVELLED ? Plans.levelReached() : List.of(),
                        earned,
                        evidence,
                        circumstances));
    }

    private static Arbitrary<List<Evidence>> evidence() {
        Arbitrary<Evidence> links = Combinators.combine(Arbitraries.integers().between(0, 999), texts())
                .as((number, name) -> Plans.evidence("https://files.example.edu/" + number, name));
        Arbitrary<Evidence> words = texts().map(Plans::evidence);
        Arbitrary<Evidence> files = Arbitraries.integers().between(0, 999).map(Plans::file);
        return Arbitraries.oneOf(links, words, files).list().ofMaxSize(2);
    }

    private static Arbitrary<Circumstances> circumstances() {
        Arbitrary<Circumstances> brief = texts().optional().map(Circumstances::of);
        Arbitrary<Circumstances> full = Combinators.combine(
                        texts(), texts(), texts(), texts(), Arbitraries.of("Partner", "Hospital"))
                .as((term, role, narrative, license, name) -> new Circumstances(
                        Optional.of(term),
                        Optional.of(role),
                        Optional.of(narrative),
                        Optional.of(license),
                        Optional.of(LocalDate.EPOCH.plusDays(term.length())),
                        Optional.of(LocalDate.EPOCH.plusDays(99)),
                        Optional.of(Profile.of("https://example.org/" + name, name, "https://example.org/"))));
        return Arbitraries.frequencyOf(Tuple.of(9, brief), Tuple.of(1, full));
    }

    private static Arbitrary<Optional<LocalDate>> dates() {
        return Arbitraries.integers()
                .between(0, 20_000)
                .map(LocalDate.EPOCH::plusDays)
                .optional();
    }

    /** Letters of many scripts, signs that are escaped, signs beyond the first plane. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aB \"\\\n\t\r/<>&'{}@:\u007f\u00e9\u00fc\u0151\u0416\u05d0\u0627\u4e2d\u3042\u200b")
                .withChars('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(30)
                .map(text -> text.hashCode() % 11 == 0 ? text + new String(Character.toChars(0x1F393)) : text)
                .map(text -> text.hashCode() % 37 == 0 ? text + "\uff15" : text)
                .filter(text -> !text.isBlank());
    }

    /** Some with everything, some bare, two that look alike where they have no names. */
    private static Achievement achievement(int number) {
        if (number == LEVELLED) {
            return Plans.levelled();
        }
        Achievement plain = Plans.achievement("COURSE-" + number);
        if (number < 2) {
            return plain;
        }
        JsonObject grade = ResultDescription.letterGrade(plain.id() + "#grade", "Final grade")
                .toJson();
        JsonObject scale = Json.createObjectBuilder(grade)
                .add("allowedValue", Json.createArrayBuilder().add("A").add("B").add("C"))
                .build();
        Achievement graded = plain.withResultDescriptions(List.of(ResultDescription.fromJson(scale)));
        if (number < 4) {
            return graded;
        }
        JsonObject alignment = new Alignment(
                        "Mathematics",
                        "https://example.org/frameworks/" + number / 5,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        JsonObject.EMPTY_JSON_OBJECT)
                .toJson();
        return Achievement.fromJson(Json.createObjectBuilder(graded.toJson())
                .add("alignment", Json.createArrayBuilder().add(alignment).add(alignment))
                .build());
    }
}
