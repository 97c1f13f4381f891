package org.conferral.roster.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.conferral.roster.Choices;
import org.conferral.roster.Outline;
import org.conferral.roster.RosterCheck;
import org.conferral.roster.RosterSource;
import org.conferral.roster.RowProblem;
import org.conferral.roster.RowReading;
import org.conferral.roster.UnusableFile;

/** Whatever is uploaded as a roster: it is understood, or refused by what is wrong with it, and never anything else. */
class RosterFuzzTest {

    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels"
            ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>""";
    private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @FuzzTest(maxDuration = "3m")
    void a_file_is_understood_or_refused_by_what_is_wrong_with_it(FuzzedDataProvider data) throws IOException {
        Path file = Files.createTempFile("roster", "");
        try {
            Files.write(file, content(data));
            read(file);
        } catch (UnusableFile refused) {
            assertThat(refused.code()).isNotNull();
        } finally {
            Files.delete(file);
        }
    }

    private static void read(Path file) {
        try (RosterSource source = new RosterFiles(Limits.STANDARD).open(file, Optional.empty())) {
            source.sheets().forEach(sheet -> source.read(sheet, row -> true));
            Outline outline = Outline.of(source, Rosters.CERTIFICATE, Choices.NONE);
            if (outline.isDecided()) {
                new RosterCheck(Rosters.CERTIFICATE, outline, Choices.NONE, Rosters.TODAY).run(source, new Counting());
            }
        }
    }

    /** Takes what is found and does nothing with it. */
    private static final class Counting implements RosterCheck.Readings {
        @Override
        public void take(RowReading reading) {
            assertThat(reading.row()).isPositive();
        }

        @Override
        public void replace(RowReading reading) {
            assertThat(reading.row()).isPositive();
        }

        @Override
        public void remark(RowProblem problem) {
            assertThat(problem.code()).isNotNull();
        }
    }

    /** Bytes as they come, text below headings, or parts of workbooks, so that what is in them is reached. */
    private static byte[] content(FuzzedDataProvider data) {
        return switch (data.consumeInt(0, 3)) {
            case 0 -> data.consumeRemainingAsBytes();
            case 1 -> bytes("Student ID,First name,Last name,Email,Award date\n" + data.consumeRemainingAsString());
            case 2 ->
                zip(
                        "mimetype",
                        "application/vnd.oasis.opendocument.spreadsheet",
                        "content.xml",
                        "<d xmlns:t=\"t\" xmlns:o=\"o\" xmlns:x=\"x\"><t:table t:name=\"S\">"
                                + data.consumeRemainingAsString() + "</t:table></d>");
            default -> workbook(data);
        };
    }

    private static byte[] workbook(FuzzedDataProvider data) {
        String strings = data.consumeString(200);
        String styles = data.consumeString(200);
        return zip(
                "[Content_Types].xml",
                TYPES,
                "_rels/.rels",
                relations("officeDocument", "xl/workbook.xml"),
                "xl/_rels/workbook.xml.rels",
                relations("worksheet", "sheet.xml", "sharedStrings", "strings.xml", "styles", "styles.xml"),
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"S\" r:id=\"r0\"/></sheets></workbook>",
                "xl/strings.xml",
                "<sst><si><t>Email</t></si>" + strings + "</sst>",
                "xl/styles.xml",
                "<styleSheet>" + styles + "</styleSheet>",
                "xl/sheet.xml",
                "<worksheet><sheetData>" + data.consumeRemainingAsString() + "</sheetData></worksheet>");
    }

    private static String relations(String... kindsAndTargets) {
        StringBuilder relations = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < kindsAndTargets.length; i += 2) {
            relations.append("<Relationship Id=\"r%d\" Type=\"%s%s\" Target=\"%s\"/>"
                    .formatted(i / 2, KINDS, kindsAndTargets[i], kindsAndTargets[i + 1]));
        }
        return relations.append("</Relationships>").toString();
    }

    private static byte[] zip(String... namesAndTexts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(bytes(namesAndTexts[i + 1]));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
