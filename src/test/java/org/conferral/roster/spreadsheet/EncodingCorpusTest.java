package org.conferral.roster.spreadsheet;

import static org.conferral.roster.spreadsheet.ReadAloud.expect;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.conferral.roster.Choices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text files in the encodings of the world; where nothing but the letters speaks for one, the clerk is told that it was guessed. */
class EncodingCorpusTest {

    private static final String HEAD = "Student ID;First name;Last name;Email\n";
    private static final String READ = """
            CSV, headings in row 1
            columns id A, given B, family C, email D
            """;

    @TempDir
    Path dir;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, true, 'UTF-8'",
        "UTF-8, false, 'UTF-8'",
        "UTF-16LE, true, 'UTF-16LE'",
        "UTF-16LE, false, 'UTF-16LE, a guess,'",
        "UTF-16BE, true, 'UTF-16BE'",
        "UTF-16BE, false, 'UTF-16BE, a guess,'"
    })
    void unicode_is_known_with_its_mark_and_without(String encoding, boolean marked, String said) {
        String text = (marked ? "\uFEFF" : "") + HEAD + "00123;Łukasz;Nguyễn;l@x.edu\n";
        expect(
                Rosters.text(dir, text, Charset.forName(encoding)),
                "text in " + said + " parted by ;\n" + READ + "2: 00123 | Łukasz | Nguyễn | l@x.edu\n");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, José, Müller, 'windows-1252, a guess,'",
        "windows-1252, Siobhán, O’Brien–Søren, 'windows-1252, a guess,'",
        "windows-1251, Пётр, Сидоров, 'windows-1251, a guess,'",
        "Shift_JIS, やまだたろう, 名前は鈴木, 'Shift_JIS, a guess,'",
        "GB18030, 我们的学生是李小龙, 他的名字叫王芳, 'GB18030, a guess,'"
    })
    void older_encodings_are_told_by_their_letters(String encoding, String given, String family, String said) {
        Path file = Rosters.text(dir, HEAD + rows(given, family), Charset.forName(encoding));
        expect(file, "text in " + said + " parted by ;\n" + READ + told(given, family));
    }

    /** Nothing tells Polish letters from western ones with certainty: it is said to be a guess, and the clerk's word counts. */
    @Test
    void the_letters_of_central_europe_are_right_once_the_clerk_has_said_so() {
        Charset latin2 = Charset.forName("ISO-8859-2");
        Path file = Rosters.text(dir, HEAD + rows("Zdeněk", "Šťastný"), latin2);
        expect(
                file,
                Rosters.CERTIFICATE,
                Choices.NONE.with(latin2),
                "text in ISO-8859-2 parted by ;\n" + READ + told("Zdeněk", "Šťastný"));
    }

    @Test
    void a_file_of_two_encodings_warns_of_the_names_that_look_misread() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((HEAD + "1;Zoë;Okafor;z@x.edu\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("2;José;Li;j@x.edu\n".getBytes(Charset.forName("windows-1252")));
        expect(Rosters.bytes(dir, bytes.toByteArray()), "text in windows-1252, a guess, parted by ;\n" + READ + """
                2: 1 | ZoÃ« | Okafor | z@x.edu -- TEXT_LOOKS_MISREAD at B
                3: 2 | José | Li | j@x.edu
                """);
    }

    @Test
    void a_name_that_another_program_misread_is_warned_of() {
        expect(
                Rosters.text(dir, HEAD + "1;JosÃ©;Oâ€™Brien;j@x.edu\n"),
                "text in UTF-8 parted by ;\n" + READ
                        + "2: 1 | JosÃ© | Oâ€™Brien | j@x.edu -- TEXT_LOOKS_MISREAD at B; TEXT_LOOKS_MISREAD at C\n");
    }

    @Test
    void a_letter_that_another_program_lost_cannot_be_guessed() {
        expect(
                Rosters.text(dir, HEAD + "1;Jos\uFFFD;Okafor;j@x.edu\n"),
                "text in UTF-8 parted by ;\n" + READ + "2: stays behind, CHARACTER_LOST at B «Jos\uFFFD»\n");
    }

    private static String rows(String given, String family) {
        return "1;" + given + ";" + family + ";a@x.edu\n2;" + given + ";" + family + ";b@x.edu\n";
    }

    private static String told(String given, String family) {
        return "2: 1 | " + given + " | " + family + " | a@x.edu\n3: 2 | " + given + " | " + family + " | b@x.edu\n";
    }
}
