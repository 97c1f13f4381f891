package org.conferral.roster.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.conferral.roster.Choices;
import org.conferral.roster.Outline;
import org.conferral.roster.RosterSource;
import org.conferral.roster.RowChanges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a repaired file says otherwise than the one before. */
class RowChangesTest {

    private static final String HEAD = "Student ID,First name,Last name,Email,Remark\n";
    private static final String ADA = "1,Ada,Lovelace,ada@x.edu,fine\n";
    private static final String BO = "2,Bo,Li,bo.x.edu,\n";

    @TempDir
    Path dir;

    @Test
    void a_row_with_another_value_is_changed() {
        RowChanges changes = between(HEAD + ADA + BO, HEAD + ADA + "2,Bo,Li,bo@x.edu,\n");
        assertThat(changes).isEqualTo(new RowChanges(1, 0, 0, Set.of(3)));
    }

    @Test
    void the_same_rows_in_another_kind_of_file_are_no_change() {
        assertThat(between(HEAD + ADA + BO, HEAD.replace(',', ';') + ADA.replace(',', ';') + BO.replace(',', ';'))
                        .isNone())
                .isTrue();
    }

    @Test
    void a_column_that_is_not_used_does_not_count() {
        assertThat(between(HEAD + ADA, HEAD + ADA.replace("fine", "very fine")).isNone())
                .isTrue();
    }

    @Test
    void rows_that_come_and_go_are_told() {
        assertThat(between(HEAD + ADA + BO, HEAD + ADA)).isEqualTo(new RowChanges(0, 0, 1, Set.of()));
        assertThat(between(HEAD + ADA, HEAD + ADA + BO)).isEqualTo(new RowChanges(0, 1, 0, Set.of(3)));
    }

    private RowChanges between(String before, String after) {
        try (RosterSource then = Rosters.open(Rosters.text(dir, before));
                RosterSource now = Rosters.open(Rosters.text(dir, after))) {
            return RowChanges.between(
                    then,
                    Outline.of(then, Rosters.CERTIFICATE, Choices.NONE),
                    now,
                    Outline.of(now, Rosters.CERTIFICATE, Choices.NONE),
                    Set.of(2, 3));
        }
    }
}
