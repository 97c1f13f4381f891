package org.conferral.portal.issuing;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.conferral.portal.platform.Texts;
import org.conferral.portal.platform.Wording;
import org.conferral.sheet.Sheet;
import org.conferral.sheet.Sheet.Line;
import org.conferral.sheet.Sheet.Section;

/** A signed statement about a release as a sheet of paper; says nothing that the statement does not. */
final class PrintedRelease {

    static final String FILE = "release-statement.json";
    private static final Set<String> MOMENTS = Set.of("startedAt", "finishedAt");

    private final JsonObject signed;
    private final JsonObject subject;

    private PrintedRelease(JsonObject signed) {
        this.signed = signed;
        this.subject = signed.getJsonObject("credentialSubject");
    }

    static Sheet of(ReleaseSheet sheet) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(sheet.statement()))) {
            return new PrintedRelease(reader.readObject()).sheet(sheet);
        }
    }

    private Sheet sheet(ReleaseSheet kept) {
        byte[] bytes = kept.statement();
        return new Sheet(
                text("sheet.title") + ": " + subject.getString("name"),
                "en",
                kept.madeAt(),
                List.of(what(), counts(), who(), proof(bytes)),
                new Sheet.Attachment(FILE, "application/vc", text("sheet.attached"), bytes));
    }

    private Section what() {
        return section("what", "name", "name", "unit", "unit", "template", "recordTemplate", "form", "issuedAs");
    }

    private Section counts() {
        return section(
                "counts",
                "planned",
                "recordsPlanned",
                "issued",
                "recordsIssued",
                "failed",
                "recordsFailed",
                "leftOut",
                "recordsLeftOut",
                "first",
                "firstRecord",
                "last",
                "lastRecord",
                "hash",
                "batchHash");
    }

    private Section who() {
        List<Line> lines = new ArrayList<>();
        hand(lines, "requestedBy", "requestedAt");
        hand(lines, "approvedBy", "approvedAt");
        lines.addAll(section("who", "startedAt", "startedAt", "finishedAt", "finishedAt")
                .lines());
        return new Section(text("sheet.who"), lines);
    }

    private void hand(List<Line> lines, String who, String when) {
        if (subject.containsKey(who)) {
            lines.add(new Line(text("sheet." + who), subject.getString(who) + ", " + moment(when)));
        }
    }

    private Section proof(byte[] bytes) {
        JsonObject proof = signed.getJsonArray("proof").getJsonObject(0);
        String sha256 = HexFormat.of().formatHex(BatchContents.sha256().digest(bytes));
        return new Section(
                text("sheet.proof"),
                List.of(
                        new Line(text("sheet.issuer"), signed.getString("issuer")),
                        new Line(text("sheet.key"), proof.getString("verificationMethod")),
                        new Line(
                                text("sheet.attached"),
                                Texts.of("issuing", "sheet.attached.how", FILE) + " " + sha256)));
    }

    /** Lines by pairs of a label and the member it tells; what the statement does not have is left out. */
    private Section section(String heading, String... pairs) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (subject.containsKey(pairs[i + 1])) {
                lines.add(new Line(text("sheet." + pairs[i]), value(pairs[i + 1])));
            }
        }
        return new Section(text("sheet." + heading), lines);
    }

    private String value(String member) {
        JsonValue value = subject.get(member);
        if (value instanceof JsonNumber number) {
            return Wording.number(number.longValue(), Locale.ENGLISH);
        }
        return MOMENTS.contains(member) ? moment(member) : subject.getString(member);
    }

    private String moment(String member) {
        return Wording.moment(Instant.parse(subject.getString(member)), Locale.ENGLISH);
    }

    private static String text(String key) {
        return Texts.of("issuing", key);
    }
}
