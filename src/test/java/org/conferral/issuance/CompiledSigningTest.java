package org.conferral.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.credential.Profile;
import org.conferral.proof.Ed25519Key;
import org.conferral.proof.compiled.FilledDocument;
import org.conferral.proof.compiled.Part;
import org.conferral.proof.compiled.ShapeLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each thing that can make a record hard to sign by its shape, in one small record of its own. */
class CompiledSigningTest {

    private static final Ed25519Key KEY = Ed25519Key.ofSeed(new byte[32]);
    private static final URI METHOD =
            URI.create(Plans.ISSUER + "#" + KEY.multikey().value());
    private static final Instant CREATED = Instant.parse("2026-01-05T10:00:00Z");

    private final ShapeLibrary library = new ShapeLibrary(Varying::at);

    /** The same proofs by both ways; how the text is escaped stays as it was handed in. */
    private static void signsAlike(FilledDocument filled, String document) {
        assertThat(json(new String(filled.sign(METHOD, CREATED, KEY.signer()), StandardCharsets.UTF_8)))
                .isEqualTo(GeneralPath.sign(json(document), METHOD, CREATED, KEY.signer()));
    }

    private static String text(RecordPlan plan) {
        return new String(Drafting.draft(plan).bytes(), StandardCharsets.UTF_8);
    }

    private Optional<FilledDocument> find(String document) {
        return library.find(bytes(document));
    }

    static Stream<RecordPlan> kinds() {
        Award wordy = withEvidence("Words.", "Other words.");
        Award linked = new Award(
                Plans.achievement("LINK-1"),
                Optional.of(LocalDate.of(2025, 12, 19)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(Plans.evidence("https://files.example.edu/1", "Essay"), Plans.evidence("In words.")),
                Circumstances.of(Optional.empty()));
        Award full = new Award(
                Plans.levelled(),
                Optional.of(LocalDate.of(2025, 12, 19)),
                Optional.of(LocalDate.of(2030, 12, 31)),
                Optional.empty(),
                Plans.levelReached(),
                Optional.of(new BigDecimal("0.5")),
                List.of(),
                new Circumstances(
                        Optional.of("2025 Fall"),
                        Optional.of("Lead"),
                        Optional.of("Words"),
                        Optional.of("L-1"),
                        Optional.of(LocalDate.of(2025, 9, 1)),
                        Optional.of(LocalDate.of(2025, 12, 1)),
                        Optional.of(Profile.of("https://example.org/", "Partner", "https://example.org/"))));
        return Stream.of(
                Plans.badge(),
                Plans.transcript(),
                Plans.expiring(Instant.parse("2030-01-01T00:00:00Z")),
                Plans.plan(List.of(full), true),
                Plans.plan(List.of(linked), true),
                Plans.plan(List.of(wordy, wordy, linked), false),
                Plans.plan(List.of(Plans.graded("MATH-101", "A", "4"), full, wordy), Plans.stipulations()),
                // three credentials that say the very same thing but for their ids
                Plans.plan(
                        List.of(
                                Plans.graded("MATH-101", "A", "4"),
                                Plans.graded("MATH-101", "A", "4"),
                                Plans.graded("MATH-101", "A", "4")),
                        false));
    }

    private static Award withEvidence(String... words) {
        return new Award(
                Plans.achievement("WORDS-1"),
                Optional.of(LocalDate.of(2025, 12, 19)),
                Optional.empty(),
                Optional.of("A"),
                List.of(),
                Optional.empty(),
                Arrays.stream(words).map(Plans::evidence).toList(),
                Circumstances.of(Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_next_learners_record_is_signed_as_the_general_way_would(RecordPlan plan) {
        String first = text(plan);
        String next = first.replace("\"A\"", "\"B-\"")
                .replace("2025-12-19", "2024-02-29")
                .replace("4.5", "12.25")
                .replace("Words.", "Words!")
                .replace("/status/1", "/status/2")
                .replace("94567", "7");

        assertThat(find(first)).as("a shape nobody has seen").isEmpty();
        signsAlike(library.learn(bytes(first)).orElseThrow(), first);
        signsAlike(find(next).orElseThrow(), next);
    }

    @Test
    void a_bundle_of_known_credentials_is_recognised_in_any_number_and_order() {
        Award math = Plans.graded("MATH-101", "A", "4.5");
        Award chemistry = Plans.graded("CHEM-210", "B+", "3");
        library.learn(bytes(text(Plans.plan(List.of(math, chemistry), false)))).orElseThrow();

        for (List<Award> other : List.of(
                List.of(chemistry), List.of(chemistry, math), List.of(math, math, chemistry, math, chemistry))) {
            String record = text(Plans.plan(other, false));
            signsAlike(find(record).orElseThrow(), record);
        }
        assertThat(find(text(Plans.plan(List.of(math, withEvidence("Words.")), false))))
                .isEmpty();
    }

    /** A node with several neighbours that nothing tells apart, beside another like it. */
    @ParameterizedTest
    @ValueSource(strings = {"A A", "A A A", "A B A", "A B B A", "A A A B"})
    void neighbours_that_look_alike_are_visited_in_every_order(String names) {
        String alignments = Arrays.stream(names.split(" "))
                .map(name -> "{\"type\":[\"Alignment\"],\"targetName\":\"" + name
                        + "\",\"targetUrl\":\"https://skills.example.org/1\"}")
                .collect(Collectors.joining(","));
        String result = "{\"type\":[\"Result\"],\"value\":\"Good\",\"alignment\":[" + alignments + "]}";
        String first = text(Plans.badge())
                .replaceFirst("\"achievement\":", "\"result\":[" + result + "," + result + "],\"achievement\":");

        signsAlike(library.learn(bytes(first)).orElseThrow(), first);
        String next = first.replaceFirst("Good", "Better").replace("94567", "8");
        signsAlike(find(next).orElseThrow(), next);
    }

    /** Nodes that nothing tells apart are visited in every order, and the shortest path is taken. */
    @ParameterizedTest
    @CsvSource({
        "One., One., Three., Four.",
        "One., Two., Two., Four.",
        "One., One., One., Four.",
        "One., One., Two., Two.",
        "One., Two., One., Two.",
        "Two., One., One., One.",
        "One., One., One., One."
    })
    void evidence_in_the_same_words_is_told_apart_as_the_general_way_does(
            String first, String second, String third, String fourth) {
        for (boolean badge : List.of(true, false)) {
            Award apart = withEvidence("Eins.", "Zwei.", "Drei.", "Vier.");
            library.learn(bytes(text(Plans.plan(List.of(apart), badge)))).orElseThrow();
            String alike = text(Plans.plan(List.of(withEvidence(first, second, third, fourth)), badge));
            signsAlike(find(alike).orElseThrow(), alike);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Zo\u00eb",
                "\u4e2d\u6587 \u0627\u0644\u0639\u0631\u0628\u064a\u0629",
                "\ud83d\ude00",
                "\\ud83d\\ude00",
                "\u007f",
                "\\u007f\\u0080",
                "line\\nfeed\\r\\ttab",
                "\\\"quoted\\\" \\\\ \\/",
                "\\b\\f\\u0000\\u0001\\u001f",
                "\ufffd\u2028",
                "\\u00e9\\u4e2d"
            })
    void a_text_is_spelled_as_canonical_statements_spell_it(String value) {
        String first = text(Plans.badge());
        library.learn(bytes(first)).orElseThrow();
        String named = first.replace("Transcript of Records", value);

        signsAlike(find(named).orElseThrow(), named);
    }

    @ParameterizedTest
    @CsvSource({
        "0, true",
        "1, true",
        "100, true",
        "0.125, true",
        "12.50, true",
        "0.0, true",
        "1e2, false",
        "1E-7, false",
        "123456.789, true"
    })
    void a_number_is_spelled_the_canonical_way_or_left_to_the_general_one(String number, boolean byShape) {
        String first = text(Plans.plan(List.of(Plans.graded("MATH-101", "A", "4.5")), true));
        library.learn(bytes(first)).orElseThrow();
        String earned = first.replace("4.5", number);

        assertThat(find(earned).isPresent()).isEqualTo(byShape);
        find(earned).ifPresent(filled -> signsAlike(filled, earned));
    }

    @ParameterizedTest
    @ValueSource(strings = {"half \\ud83d", "\\ude00\\ud83d", "\ud83d\ude00 and \uffee"})
    void a_text_that_needs_care_takes_the_general_way(String value) {
        String first = text(Plans.badge());
        library.learn(bytes(first)).orElseThrow();

        assertThat(find(first.replace("Transcript of Records", value))).isEmpty();
        assertThat(find(first.replace("Transcript of Records", "\uffee"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://files.example.edu/\u00fc",
                "https://files.example.edu/a b",
                "https://files.example.edu/{1}",
                "https:\\/\\/files.example.edu/1",
                "files/1",
                ""
            })
    void an_address_that_needs_care_takes_the_general_way(String address) {
        String link = "https://files.example.edu/1";
        Award linked = new Award(
                Plans.achievement("LINK-1"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(Plans.evidence(link, "Essay")),
                Circumstances.of(Optional.empty()));
        String first = text(Plans.plan(List.of(linked), true));
        library.learn(bytes(first)).orElseThrow();

        assertThat(find(first.replace(link, address))).isEmpty();
        String other = first.replace(link, "urn:uuid:01900000-0000-7000-8000-0000000000aa");
        signsAlike(find(other).orElseThrow(), other);
    }

    @Test
    void what_reads_differently_where_nothing_varies_is_of_another_shape() {
        for (String first : List.of(text(Plans.badge()), text(Plans.transcript()))) {
            library.learn(bytes(first)).orElseThrow();
            for (String other : List.of(
                    first.replace("Example University", "Example Univercity"),
                    first.replace("\"type\"", "\"tipe\""),
                    first.replace("Pass the exam.", "Pass the exam"),
                    first.substring(0, first.length() - 1),
                    first + " ",
                    first.substring(0, first.length() / 2),
                    "{}",
                    "")) {
                assertThat(find(other)).isEmpty();
            }
            assertThat(find(first)).isPresent();
        }
        library.forget();
        assertThat(find(text(Plans.badge()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"credentialSubject\":{}}",
                "{\"@context\":[\"https://elsewhere.example/context\"]}"
            })
    void what_is_no_credential_is_not_learned(String document) {
        assertThat(library.learn(bytes(document))).isEmpty();
    }

    @Test
    void the_values_of_a_record_are_told_by_their_place() {
        String record = text(Plans.transcript()).replace("Official transcript", "Official \\\"transcript\\\"");
        FilledDocument filled = library.learn(bytes(record)).orElseThrow();
        Part whole = filled.parts().get(0);
        Part second = filled.parts().get(2);
        int described = whole.pointers().indexOf("/description");

        assertThat(filled.id()).isEqualTo("urn:uuid:01900000-0000-7000-8000-000000000001");
        assertThat(filled.parts()).hasSize(3);
        assertThat(whole.written(described)).isEqualTo("Official \\\"transcript\\\"");
        assertThat(Map.of("escaped", whole.isEscaped(described), "address", whole.isAddress(described)))
                .isEqualTo(Map.of("escaped", true, "address", false));
        assertThat(whole.isAddress(whole.pointers().indexOf("/id"))).isTrue();
        assertThat(whole.isEscaped(whole.pointers().indexOf("/id"))).isFalse();
        assertThat(second.written(second.pointers().indexOf("/credentialSubject/result/0/value")))
                .isEqualTo("B+");
        assertThat(second.shape()).isNotSameAs(filled.parts().get(1).shape());
        assertThat(find(record).orElseThrow().parts().get(2).shape()).isSameAs(second.shape());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
