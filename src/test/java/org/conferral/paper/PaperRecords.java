package org.conferral.paper;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.conferral.reading.RecordReading;

/** Records to be printed, of every size and shape. */
public final class PaperRecords {

    public static final URI VERIFY = URI.create("https://records.example.edu/verify");
    private static final Instant MADE = Instant.parse("2026-06-02T10:20:30.5Z");

    private PaperRecords() {}

    public static PaperRecord badge() {
        return of(credential("Welding, level 2", 0, "A"), "Ada Lovelace");
    }

    public static PaperRecord transcript(int achievements) {
        return of(record("Transcript of records", achievements), "Ada Lovelace");
    }

    /** A badge that says nothing but what it is for. */
    public static PaperRecord bare() {
        return of(Json.createObjectBuilder().add("credentialSubject", welding()).build(), "");
    }

    /** A record that says nothing but what it is for. */
    public static PaperRecord bareTranscript() {
        JsonArrayBuilder inside =
                Json.createArrayBuilder().add(Json.createObjectBuilder().add("credentialSubject", welding()));
        return of(
                Json.createObjectBuilder()
                        .add("credentialSubject", Json.createObjectBuilder().add("verifiableCredential", inside))
                        .build(),
                "");
    }

    private static JsonObjectBuilder welding() {
        return Json.createObjectBuilder()
                .add("achievement", Json.createObjectBuilder().add("name", "Welding"));
    }

    public static PaperRecord named(PaperRecord like, String learner) {
        return like(like, learner, like.notice(), like.withdrawn(), like.language());
    }

    public static PaperRecord in(PaperRecord like, String language) {
        return like(like, like.learner(), like.notice(), like.withdrawn(), Locale.forLanguageTag(language));
    }

    public static PaperRecord revoked(PaperRecord like) {
        String notice = "Northfield College revoked this record on 3 June 2026. It does not count any more.";
        return like(like, like.learner(), notice, Set.of("urn:uuid:inside-1"), like.language());
    }

    private static PaperRecord like(
            PaperRecord other, String learner, String notice, Set<String> withdrawn, Locale language) {
        return new PaperRecord(
                other.reading(), learner, other.signed(), notice, withdrawn, other.verify(), other.made(), language);
    }

    /** A badge of long words in every place. */
    public static PaperRecord longWinded() {
        String name = "Rinderkennzeichnungsfleischetikettierungsüberwachungsaufgabenübertragungsgesetz ".repeat(6);
        return of(
                credential(name, 0, "with the highest distinction that the faculty has to give ".repeat(5)),
                "Wolfeschlegelsteinhausenbergerdorff ".repeat(8));
    }

    public static PaperRecord of(JsonObject document, String learner) {
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.ENGLISH)
                .withZone(ZoneOffset.UTC);
        return new PaperRecord(
                RecordReading.of(document, day::format),
                learner,
                document.toString().getBytes(StandardCharsets.UTF_8),
                "",
                Set.of(),
                VERIFY,
                MADE,
                Locale.ENGLISH);
    }

    /** A story of so many achievements, one of them revoked. */
    public static PaperStory story(int achievements, String note, String language) {
        List<PaperStory.Shown> shown = new ArrayList<>();
        for (int i = 0; i < achievements; i++) {
            PaperRecord each = of(credential("Course number " + i + ": the theory of everything", i, "B+"), "");
            shown.add(new PaperStory.Shown(
                    each.reading(), each.signed(), i == 1 ? PaperStory.Standing.REVOKED : PaperStory.Standing.GOOD));
        }
        return new PaperStory(
                "For my apprenticeship",
                "Ada Lovelace",
                note,
                shown,
                "{\"type\":[\"VerifiablePresentation\"]}".getBytes(StandardCharsets.UTF_8),
                URI.create("https://records.example.edu/share/abc"),
                "June 2, 2026",
                "July 2, 2026",
                MADE,
                Locale.forLanguageTag(language));
    }

    public static JsonObject record(String name, int achievements) {
        JsonArrayBuilder inside = Json.createArrayBuilder();
        for (int i = 0; i < achievements; i++) {
            inside.add(credential("Course number " + i + ": the theory of everything", i, "B+"));
        }
        return head("urn:uuid:0190a000-0000-7000-8000-000000000001", name)
                .add("description", "Official transcript of the Office of the Registrar.")
                .add("credentialSubject", Json.createObjectBuilder().add("verifiableCredential", inside))
                .build();
    }

    private static JsonObject credential(String name, int number, String grade) {
        String year = String.valueOf(2020 + number / 12);
        return head("urn:uuid:inside-" + number, name)
                .add("awardedDate", "2025-12-19T00:00:00Z")
                .add(
                        "credentialSubject",
                        Json.createObjectBuilder()
                                .add("term", "Fall " + year)
                                .add("creditsEarned", 4.5)
                                .add(
                                        "result",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder()
                                                        .add("resultDescription", "urn:grade")
                                                        .add("value", grade)))
                                .add(
                                        "achievement",
                                        Json.createObjectBuilder()
                                                .add("name", name)
                                                .add("achievementType", "Course")
                                                .add("humanCode", "COURSE-" + number)
                                                .add(
                                                        "description",
                                                        "Joins plates of steel in every position, and knows when"
                                                                + " not to. Examined in the workshop by two masters of the trade.")
                                                .add(
                                                        "resultDescription",
                                                        Json.createArrayBuilder()
                                                                .add(Json.createObjectBuilder()
                                                                        .add("id", "urn:grade")
                                                                        .add("name", "Final grade")))))
                .build();
    }

    private static JsonObjectBuilder head(String id, String name) {
        return Json.createObjectBuilder()
                .add("id", id)
                .add("name", name)
                .add(
                        "issuer",
                        Json.createObjectBuilder()
                                .add("id", "did:web:records.example.edu")
                                .add("name", "Northfield College")
                                .add("url", "https://northfield.example"))
                .add("validFrom", "2026-06-01T00:00:00Z");
    }
}
