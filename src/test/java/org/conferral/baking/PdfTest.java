package org.conferral.baking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.conferral.baking.PictureProblem.Reason;
import org.junit.jupiter.api.Test;

class PdfTest {

    private static final String RECORD = "{\"name\":\"Zoë\"}";

    @Test
    void the_original_is_found_plain_or_packed() throws Exception {
        assertThat(Baking.read(pdf("", RECORD.getBytes(StandardCharsets.UTF_8))).text())
                .isEqualTo(RECORD);
        assertThat(Baking.read(pdf("/Filter /FlateDecode", packed(RECORD.getBytes(StandardCharsets.UTF_8))))
                        .text())
                .isEqualTo(RECORD);
    }

    @Test
    void other_files_inside_are_no_records() {
        byte[] other = text(pdf("", new byte[] {'{', '}'}))
                .replace("application#2Fvc", "text#2Fcss")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(other, Reason.NO_RECORD);
        assertRefused("%PDF-1.7\n/EmbeddedFile".getBytes(StandardCharsets.ISO_8859_1), Reason.NO_RECORD);
    }

    @Test
    void what_ends_too_early_or_unfolds_too_far_is_refused() {
        byte[] packed = pdf("/Filter /FlateDecode", packed(new byte[Baking.LARGEST + 1]));
        assertRefused(packed, Reason.UNFOLDS_TOO_LARGE);
        byte[] longer =
                text(packed).replaceFirst("/Length \\d+", "/Length 9999999").getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(longer, Reason.DAMAGED);
        byte[] referred =
                text(packed).replaceFirst("/Length \\d+", "/Length 12 0 R").getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(referred, Reason.DAMAGED);
        assertRefused(pdf("/Filter /FlateDecode", new byte[] {1, 2, 3}), Reason.DAMAGED);
    }

    @Test
    void two_originals_do_not_say_which_is_meant() {
        String one = text(pdf("", new byte[] {'{', '}'}));
        assertRefused((one + one).getBytes(StandardCharsets.ISO_8859_1), Reason.SEVERAL_RECORDS);
    }

    @Test
    void a_presentation_stands_for_the_records_beside_it() throws Exception {
        String one = text(pdf("", new byte[] {'{', '}'}));
        String presentation =
                text(pdf("", RECORD.getBytes(StandardCharsets.UTF_8))).replace("application#2Fvc", "application#2Fvp");
        byte[] all = (one + presentation + one).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Baking.read(all).text()).isEqualTo(RECORD);
        assertRefused((presentation + presentation).getBytes(StandardCharsets.ISO_8859_1), Reason.SEVERAL_RECORDS);
    }

    private static void assertRefused(byte[] pdf, Reason reason) {
        assertThatThrownBy(() -> Baking.read(pdf))
                .isInstanceOfSatisfying(
                        PictureProblem.class,
                        problem -> assertThat(problem.reason()).isEqualTo(reason));
    }

    private static byte[] pdf(String filter, byte[] content) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(("%PDF-1.7\n7 0 obj\n<< /Length " + content.length + " " + filter
                        + " /Type /EmbeddedFile /Subtype /application#2Fvc >>\nstream\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        pdf.writeBytes(content);
        pdf.writeBytes("\r\nendstream\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
        return pdf.toByteArray();
    }

    private static String text(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1);
    }

    private static byte[] packed(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
