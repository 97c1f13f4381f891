package org.conferral.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.conferral.roster.NamingSheet.By;
import org.conferral.roster.NamingSheet.Named;
import org.junit.jupiter.api.Test;

class NamingSheetTest {

    private static final String ONE = "0190a1b2-0000-7000-8000-000000000001";
    private static final String TWO = "urn:uuid:0190A1B2-0000-7000-8000-000000000002";

    @Test
    void ids_of_records_are_found_wherever_they_stand() {
        NamingSheet sheet = read(10, "Name|Record", "Ada|" + ONE, "Ben|" + TWO);

        assertThat(sheet.by()).isEqualTo(By.RECORD);
        assertThat(sheet.rows()).containsExactly(new Named(2, ONE), new Named(3, TWO));
    }

    @Test
    void ids_need_no_heading_and_a_title_above_is_none_of_them() {
        assertThat(read(10, ONE, TWO).rows()).extracting(Named::row).containsExactly(1, 2);
        assertThat(read(10, "To be revoked", "Record", ONE).rows()).containsExactly(new Named(3, ONE));
    }

    @Test
    void what_is_no_id_among_ids_is_kept_to_be_named() {
        NamingSheet sheet = read(10, "Record", "0190a1b2-1", ONE, "nonsense");

        assertThat(sheet.rows()).extracting(Named::value).containsExactly("0190a1b2-1", ONE, "nonsense");
    }

    @Test
    void a_usual_heading_tells_student_numbers_before_addresses() {
        NamingSheet sheet = read(10, "Email|Student ID", "ada@example.edu|00123", "ben@example.edu|00124", "|");

        assertThat(sheet.by()).isEqualTo(By.STUDENT_ID);
        assertThat(sheet.rows()).containsExactly(new Named(2, "00123"), new Named(3, "00124"));
        assertThat(read(10, "E-Mail|Room", "ada@example.edu|7").by()).isEqualTo(By.EMAIL);
    }

    @Test
    void a_name_that_comes_again_counts_once() {
        assertThat(read(10, "Student ID", "1", "2", "1").rows())
                .extracting(Named::row)
                .containsExactly(2, 3);
    }

    @Test
    void more_rows_than_are_read_are_told_of() {
        assertThat(read(2, "Student ID", "1", "2", "3").full()).isTrue();
        assertThat(read(3, "Student ID", "1", "2", "3").full()).isFalse();
    }

    @Test
    void a_sheet_that_names_nobody_is_refused() {
        assertThatThrownBy(() -> read(10, "Colour|Size", "red|large", "blue|small"))
                .isInstanceOfSatisfying(
                        UnusableFile.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(FileCode.NO_HEADER));
    }

    private static NamingSheet read(int most, String... lines) {
        return NamingSheet.read(new Lines(Tables.rows(lines)), most);
    }

    /** A file of one sheet. */
    private record Lines(List<SheetRow> rows) implements RosterSource {

        @Override
        public FileFacts facts() {
            return FileFacts.WORKBOOK;
        }

        @Override
        public List<String> sheets() {
            return List.of("Sheet");
        }

        @Override
        public void read(String sheet, RowSink sink) {
            for (SheetRow row : rows) {
                if (!row.isBlank() && !sink.take(row)) {
                    return;
                }
            }
        }

        @Override
        public void close() {}
    }
}
