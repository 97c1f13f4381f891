package org.conferral.roster.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.conferral.roster.Choices;
import org.conferral.roster.DateOrder;
import org.conferral.roster.FileCode;
import org.conferral.roster.MappedColumn;
import org.conferral.roster.Outline;
import org.conferral.roster.Question;
import org.conferral.roster.Table;
import org.conferral.roster.UnusableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlineTest {

    private static final String HEAD = "Student ID,First name,Last name,Email,Award date\n";

    @TempDir
    Path dir;

    @Test
    void usual_headings_need_no_question() {
        Outline outline = outline(
                "Matric no.;Given Name;SURNAME;E-mail address;Date awarded;House\n1;Ada;Okafor;a@x.edu;2026-05-01;Red\n");
        assertThat(outline.questions()).isEmpty();
        assertThat(outline.mapping().fieldsByName())
                .containsEntry("Matric no.", "learner.id")
                .containsEntry("SURNAME", "learner.familyName");
        assertThat(outline.mapping().ignored()).extracting(MappedColumn::name).containsExactly("House");
    }

    @Test
    void a_heading_that_only_contains_a_known_one_is_not_taken() {
        Outline outline = outline("Student ID,First name,Last name,Email of parent\n1,Ada,Okafor,a@x.edu\n");
        assertThat(outline.questions())
                .extracting(Question::kind, Question::subject)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Question.Kind.REQUIRED_COLUMN, "learner.email"));
        assertThat(outline.questions().get(0).options()).containsExactly("Email of parent");
    }

    @Test
    void two_columns_for_one_field_are_asked_about() {
        String text = "Student ID,First name,Last name,Email,Email\n1,Ada,Okafor,a@x.edu,b@x.edu\n";
        Question question = outline(text).questions().get(0);
        assertThat(question.kind()).isEqualTo(Question.Kind.COLUMN_AMBIGUOUS);
        assertThat(question.options()).containsExactly("Email [D]", "Email [E]");
        Outline chosen = outline(text, Choices.NONE.mapping(Map.of("Email [E]", "learner.email")));
        assertThat(chosen.questions()).isEmpty();
        assertThat(chosen.mapping().byField().get("learner.email").index()).isEqualTo(4);
    }

    @Test
    void the_templates_own_heading_beats_a_usual_one() {
        Outline outline = outline("Student ID,Matric no,First name,Last name,Email\n1,M1,Ada,Okafor,a@x.edu\n");
        assertThat(outline.questions()).isEmpty();
        assertThat(outline.mapping().byField().get("learner.id").name()).isEqualTo("Student ID");
    }

    @Test
    void a_clerks_choice_maps_a_foreign_heading() {
        Outline outline = outline(
                "Nummer,Rufname,Zuname,Post\n1,Ada,Okafor,a@x.edu\n",
                Choices.NONE.mapping(Map.of(
                        "Nummer",
                        "learner.id",
                        "Rufname",
                        "learner.givenName",
                        "Zuname",
                        "learner.familyName",
                        "Post",
                        "learner.email")));
        assertThat(outline.isDecided()).isTrue();
    }

    @Test
    void titles_above_the_headings_are_passed_over() {
        Outline outline =
                outline("Northfield College,,,,\nRoster of June,,,,\n\n" + HEAD + "1,Ada,Okafor,a@x.edu,2026-05-01\n");
        assertThat(outline.table()).contains(new Table("CSV", 4));
    }

    @Test
    void the_sheet_whose_headings_fit_best_is_taken() {
        Path file = Rosters.workbook(dir, book -> {
            sheet(book, "Read me", "Please", "fill in");
            sheet(book, "Roster", "Student ID", "First name", "Last name", "Email");
        });
        assertThat(Rosters.outline(file, Rosters.CERTIFICATE, Choices.NONE).table())
                .contains(new Table("Roster", 1));
    }

    @Test
    void several_fitting_sheets_are_asked_about_and_the_answer_is_kept() {
        Path file = Rosters.workbook(dir, book -> {
            sheet(book, "Spring", "Student ID", "First name", "Last name", "Email");
            sheet(book, "Fall", "Student ID", "First name", "Last name", "Email");
        });
        Question question = Rosters.outline(file, Rosters.CERTIFICATE, Choices.NONE)
                .questions()
                .get(0);
        assertThat(question.kind()).isEqualTo(Question.Kind.SHEET);
        assertThat(question.options()).containsExactly("Spring", "Fall");
        assertThat(Rosters.outline(file, Rosters.CERTIFICATE, Choices.NONE.onSheet("fall"))
                        .table())
                .contains(new Table("Fall", 1));
    }

    @Test
    void a_file_without_headings_is_refused() {
        assertThat(refusal("1001,Ada,Okafor,a@x.edu\n1002,Bo,Li,b@x.edu\n")).isEqualTo(FileCode.NO_HEADER);
    }

    @Test
    void a_heading_row_that_a_clerk_chose_is_refused_when_it_holds_no_headings() {
        String text =
                "Northfield College\n\n" + HEAD + "1001,Ada,Okafor,a@x.edu,2026-05-01\n1002,Bo,Li,b@x.edu,2026-05-01\n";
        for (int row : List.of(1, 2, 4, 5, 99, 5_000)) {
            assertThat(refusal(text, Choices.NONE.withHeaderRow(row)))
                    .as("headings in row %d", row)
                    .isEqualTo(FileCode.HEADER_ROW_UNUSABLE);
        }
        assertThat(outline(text, Choices.NONE.withHeaderRow(3)).table()).contains(new Table("CSV", 3));
    }

    @Test
    void a_sheet_that_a_clerk_chose_is_refused_when_it_holds_no_table() {
        Path file = Rosters.workbook(dir, book -> {
            sheet(book, "Roster", "Student ID", "First name", "Last name", "Email");
            book.createSheet("Empty");
            book.createSheet("Headings").createRow(0).createCell(0).setCellValue("Email");
        });
        for (String sheet : List.of("Empty", "Headings")) {
            assertThat(refusal(file, Choices.NONE.onSheet(sheet))).isEqualTo(FileCode.SHEET_UNUSABLE);
        }
        assertThat(refusal(file, Choices.NONE.onSheet("Nowhere"))).isEqualTo(FileCode.SHEET_UNKNOWN);
    }

    @Test
    void a_heading_row_belongs_to_its_sheet() {
        Choices fall = Choices.NONE.onSheet("Fall").withHeaderRow(3);
        assertThat(fall.onSheet("Fall").headerRow()).hasValue(3);
        assertThat(fall.onSheet("Spring").headerRow()).isEmpty();
        assertThat(Choices.NONE.withHeaderRow(3).onSheet("Fall").headerRow()).hasValue(3);
    }

    @Test
    void headings_without_rows_are_refused() {
        assertThat(refusal(HEAD)).isEqualTo(FileCode.NO_ROWS);
    }

    @Test
    void foreign_headings_are_asked_about_and_not_refused() {
        assertThat(outline("Numero,Etunimi,Sukunimi\n1,Ada,Okafor\n").questions())
                .extracting(Question::kind)
                .containsOnly(Question.Kind.REQUIRED_COLUMN)
                .hasSize(4);
    }

    @Test
    void one_day_after_the_twelfth_decides_the_order_of_the_whole_column() {
        assertThat(order("03/04/2026", "25/04/2026")).isEqualTo(DateOrder.DMY);
        assertThat(order("03/04/2026", "04/25/2026")).isEqualTo(DateOrder.MDY);
        assertThat(order("05/05/2026", "2026-05-01")).isEqualTo(DateOrder.DMY);
        assertThat(order("03.04.2026", "04.04.2026")).isEqualTo(DateOrder.DMY);
    }

    @Test
    void days_and_months_that_cannot_be_told_apart_are_asked_about() {
        Question question =
                dated(Choices.NONE, "03/04/2026", "05/06/2026").questions().get(0);
        assertThat(question.kind()).isEqualTo(Question.Kind.DATE_ORDER);
        assertThat(question.subject()).isEqualTo("Award date");
        assertThat(question.seen()).containsExactly("03/04/2026", "05/06/2026");
        assertThat(dated(Choices.NONE, "13/04/2026", "04/13/2026").questions()).hasSize(1);
    }

    @Test
    void the_order_can_be_given_or_stand_in_the_heading() {
        assertThat(dated(Choices.NONE.with(DateOrder.MDY), "03/04/2026").dateOrders())
                .containsEntry("award.date", DateOrder.MDY);
        Outline outline =
                outline(HEAD.replace("Award date", "Award date (MM/DD/YYYY)") + "1,Ada,Okafor,a@x.edu,03/04/2026\n");
        assertThat(outline.dateOrders()).containsEntry("award.date", DateOrder.MDY);
    }

    private DateOrder order(String... dates) {
        return dated(Choices.NONE, dates).dateOrders().get("award.date");
    }

    private Outline dated(Choices choices, String... dates) {
        StringBuilder text = new StringBuilder(HEAD);
        for (String date : dates) {
            text.append(text.length())
                    .append(",Ada,Okafor,a@x.edu,")
                    .append(date)
                    .append('\n');
        }
        return outline(text.toString(), choices);
    }

    private Outline outline(String text) {
        return outline(text, Choices.NONE);
    }

    private Outline outline(String text, Choices choices) {
        return Rosters.outline(Rosters.text(dir, text), Rosters.CERTIFICATE, choices);
    }

    private FileCode refusal(String text) {
        return catchThrowableOfType(UnusableFile.class, () -> outline(text)).code();
    }

    private FileCode refusal(String text, Choices choices) {
        return refusal(Rosters.text(dir, text), choices);
    }

    private static FileCode refusal(Path file, Choices choices) {
        UnusableFile refusal =
                catchThrowableOfType(UnusableFile.class, () -> Rosters.outline(file, Rosters.CERTIFICATE, choices));
        assertThat(refusal).as("a refusal of %s", choices).isNotNull();
        return refusal.code();
    }

    private static void sheet(XSSFWorkbook book, String name, String... headings) {
        var sheet = book.createSheet(name);
        var header = sheet.createRow(0);
        var row = sheet.createRow(1);
        List<String> names = List.of(headings);
        for (int i = 0; i < names.size(); i++) {
            header.createCell(i).setCellValue(names.get(i));
            row.createCell(i).setCellValue("x");
        }
    }
}
