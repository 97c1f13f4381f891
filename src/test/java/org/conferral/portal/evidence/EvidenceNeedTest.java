package org.conferral.portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.conferral.portal.intake.AcceptedRow;
import org.junit.jupiter.api.Test;

class EvidenceNeedTest {

    @Test
    void what_rows_name_is_compared_with_what_is_there() {
        EvidenceNeed need = new EvidenceNeed();
        need.take(row(2, "evidence.file", "Essays\\Chen.pdf; poster.png;"));
        need.take(row(3, "MATH-101/evidence.file", "poster.png"));
        need.take(row(4, "evidence", "other.pdf"));
        EvidenceView view = need.beside(List.of(file("CHEN.PDF"), file("stray.txt")), true);

        assertThat(view.named()).isEqualTo(2);
        assertThat(view.here()).isEqualTo(1);
        assertThat(view.missing()).containsExactly(new MissingEvidence("poster.png", List.of(2, 3)));
        assertThat(view.rowsWaiting()).isEqualTo(2);
        assertThat(view.unnamed()).extracting(line -> line.file().name()).containsExactly("stray.txt");
        assertThat(view.files()).extracting(EvidenceLine::rows).containsExactly(List.of(2), List.of());
        assertThat(view.isWanted()).isTrue();
        assertThat(view.isComplete()).isFalse();
    }

    @Test
    void a_file_named_twice_in_a_row_counts_once() {
        EvidenceNeed need = new EvidenceNeed();
        need.take(row(2, "evidence.file", "a.pdf; A.PDF"));
        assertThat(need.beside(List.of(), true).missing()).containsExactly(new MissingEvidence("a.pdf", List.of(2)));
    }

    @Test
    void a_roster_without_files_does_not_ask_for_any() {
        EvidenceView view = new EvidenceNeed().beside(List.of(), true);
        assertThat(view.isWanted()).isFalse();
        assertThat(view.isComplete()).isTrue();
    }

    @Test
    void long_lists_of_rows_are_cut() {
        MissingEvidence missing = new MissingEvidence("a.pdf", List.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
        assertThat(missing.places()).isEqualTo("2, 3, 4, 5, 6, 7, 8, 9, 10, 11 …");
        assertThat(new MissingEvidence("a.pdf", List.of(2)).places()).isEqualTo("2");
    }

    private static AcceptedRow row(int number, String field, String value) {
        return new AcceptedRow(number, Map.of(field, value));
    }

    private static StoredEvidence file(String name) {
        return new StoredEvidence("id", name, 1, "00");
    }
}
