package org.conferral.roster.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conferral.roster.Cell;
import org.conferral.roster.RosterSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextEncodingTest {

    @TempDir
    Path dir;

    @ParameterizedTest
    @CsvSource({
        "windows-1252, José, Müller",
        "windows-1252, Zoë, Gonçalves",
        "windows-1251, Пётр, Сидоров",
        "KOI8-R, Анна, Иванова",
        "windows-1253, Γιώργος, Παπαδόπουλος",
        "windows-1255, משה, כהן",
        "Shift_JIS, 名前は鈴木, やまだたろう",
        "GB18030, 我们的学生是李小龙, 他的名字叫王芳",
        "Big5, 陳大文, 李小明"
    })
    void the_encodings_of_before_unicode_are_told_by_their_letters(String encoding, String given, String family) {
        Path file = Rosters.text(dir, table(given, family), Charset.forName(encoding));
        try (RosterSource source = Rosters.open(file)) {
            assertThat(source.facts().guessed()).isTrue();
            assertThat(names(source)).containsExactly(given, family);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1250, Zdeněk, Šťastný",
        "windows-1254, Çağrı, Şahin",
        "windows-1256, أحمد, علي",
        "x-MacRoman, José, Müller",
        "IBM850, José, Müller",
        "EUC-KR, 김철수, 이영희",
        "UTF-16LE, José, Müller",
        "UTF-8, José, Müller"
    })
    void what_a_clerk_says_counts(String encoding, String given, String family) {
        Charset chosen = Charset.forName(encoding);
        Path file = Rosters.text(dir, table(given, family), chosen);
        try (RosterSource source = new RosterFiles(Limits.STANDARD).open(file, Optional.of(chosen))) {
            assertThat(source.facts().guessed()).isFalse();
            assertThat(source.facts().encoding()).isEqualTo(chosen.name());
            assertThat(names(source)).containsExactly(given, family);
        }
    }

    @Test
    void a_mark_at_the_beginning_is_no_letter() {
        Path file = Rosters.text(dir, "\ufeff" + table("José", "Müller"));
        for (Optional<Charset> chosen : List.of(Optional.<Charset>empty(), Optional.of(Charset.forName("UTF-8")))) {
            try (RosterSource source = new RosterFiles(Limits.STANDARD).open(file, chosen)) {
                assertThat(names(source)).containsExactly("José", "Müller");
                source.read("CSV", row -> {
                    assertThat(row.cell(0).text()).isEqualTo("ID");
                    return false;
                });
            }
        }
    }

    private static String table(String given, String family) {
        return "ID;First name;Last name\n" + ("1;" + given + ";" + family + "\n").repeat(4);
    }

    private static List<String> names(RosterSource source) {
        List<String> names = new ArrayList<>();
        source.read("CSV", row -> {
            if (row.number() == 2) {
                names.addAll(row.cells().stream().skip(1).map(Cell::text).toList());
            }
            return true;
        });
        return names;
    }
}
