package org.conferral.portal.issuing;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.portal.platform.Texts;
import org.conferral.reading.AwardReading;
import org.conferral.reading.RecordReading;
import org.conferral.reading.ResultReading;
import org.conferral.roster.spreadsheet.TableWriter;
import org.conferral.roster.spreadsheet.TextTable;
import org.conferral.roster.spreadsheet.WorkbookTable;

/** The achievements of one record as rows of a table; days are written as ISO 8601 does. */
record RecordRows(List<List<String>> rows, Locale language) {

    /** The rows, headings first. */
    static RecordRows of(PrintedRecord record, JsonObject document, Instant now, Locale language) {
        RecordReading reading = RecordReading.of(
                document,
                at -> at.atZone(ZoneOffset.UTC).toLocalDate().toString(),
                type -> RecordWords.type(type, language));
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of("achievement", "code", "type", "credits", "result", "date", "term", "issuer", "id", "status")
                .map(column -> Texts.in(language, "record", "rows." + column))
                .toList());
        String standing = record.isGood() && isOver(document, now) ? "expired" : record.standing();
        for (AwardReading award : reading.awards()) {
            String own = record.withdrawn().contains(award.id()) ? PrintedRecord.REVOKED : standing;
            rows.add(row(award, reading.issuer(), Texts.in(language, "layout", "standing." + own)));
        }
        return new RecordRows(rows, language);
    }

    RecordFile file(CredentialExport.Kind kind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table = kind == CredentialExport.Kind.CSV
                ? new TextTable(out)
                : new WorkbookTable(Texts.in(language, "record", "rows.sheet"), out)) {
            for (List<String> row : rows) {
                table.row(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RecordFile(kind.mediaType(), out.toByteArray());
    }

    private static List<String> row(AwardReading award, String issuer, String standing) {
        return List.of(
                award.name(),
                award.code(),
                award.type(),
                award.credits(),
                award.results().stream().map(ResultReading::value).collect(Collectors.joining("; ")),
                award.awardedOn(),
                award.term(),
                issuer,
                award.id(),
                standing);
    }

    private static boolean isOver(JsonObject document, Instant now) {
        String until = document.getString("validUntil", "");
        return !until.isEmpty() && now.isAfter(OffsetDateTime.parse(until).toInstant());
    }
}
