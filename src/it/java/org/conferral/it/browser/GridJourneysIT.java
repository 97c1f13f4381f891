package org.conferral.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.conferral.it.ConferralProcess;
import org.conferral.it.Workbooks;
import org.junit.jupiter.api.Test;

/** A registrar looks at all rows of a roster and changes cells where they stand; and watches the check of a large one. */
class GridJourneysIT {

    private static final String HEAD = "Student ID,First name,Last name,Email,Award date\n";
    private static final int LARGE = 200_000;

    @Test
    void all_rows_are_seen_and_cells_are_changed_where_they_stand() {
        String rows = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> "G-%d,Ada%d,Lovelace,grid%d%sexample.edu,2026-05-29"
                        .formatted(i, i, i, i % 20 == 3 ? " at " : "@"))
                .collect(Collectors.joining("\n"));
        try (Visitor registrar = uploaded("grid.csv", "Certificate of achievement", HEAD + rows)) {
            registrar
                    .awaits("57 ready · 3 to repair")
                    .press("rows")
                    .awaits("Rows 2 to 26")
                    .looks("grid");
            registrar.press("next").awaits("Rows 27 to 51").press("next").awaits("Rows 52 to 61");
            registrar
                    .press("previous")
                    .awaits("Rows 27 to 51")
                    .press("previous")
                    .awaits("Rows 2 to 26");
            registrar.fill("jump", "44").press("go").awaits("Rows 44 to 61");

            registrar.press("only").awaits("Rows 4 to 44").looks("grid-problems");
            assertThat(registrar.text()).doesNotContain("Later rows", "Earlier rows");
            assertThat(registrar.attribute("grid:row:0:cell:3:text", "aria-invalid"))
                    .isEqualTo("true");
            assertThat(registrar.textOf(registrar.attribute("grid:row:0:cell:3:text", "aria-describedby")))
                    .contains("it has no @");
            registrar.fill("jump", "50").press("go").awaits("some before it may");

            registrar.press("all").press("grid:check").awaits("every cell reads as before");
            registrar
                    .fillLabelled("Last name, row 2", "Byron")
                    .fillLabelled("Email, row 4", "grid3@example.edu")
                    .press("grid:check")
                    .awaits("58 ready · 2 to repair")
                    .awaits("2 changes are made and checked")
                    .awaits("Rows 2 to 26")
                    .awaits("Changed here. The file says “Lovelace”.")
                    .awaits("Changed here. The file says “grid3 at example.edu”.")
                    .looks("grid-changed")
                    .resize(320)
                    .looks("grid-narrow")
                    .resize(1280);

            registrar.open(problems(registrar)).unfold("2 changes made here");
            registrar.pressLabelled("Undo the change of “Row 2” to “Byron”").awaits("The change was taken back");
            registrar.press("rows").awaits("Rows 2 to 26");
            assertThat(registrar.text())
                    .doesNotContain("The file says “Lovelace”")
                    .contains("grid3 at example.edu");
        }
    }

    @Test
    void a_row_that_gave_way_to_a_later_one_is_still_seen() {
        String rows = IntStream.rangeClosed(1, 2_100)
                .mapToObj(
                        i -> "R-%d,Ada%d,Lovelace,replaced%d@example.edu,2026-05-29".formatted(i % 2_099, i, i % 2_099))
                .collect(Collectors.joining("\n"));
        try (Visitor registrar = uploaded("replaced.csv", "Certificate of achievement", HEAD + rows)) {
            registrar
                    .press("columns")
                    .select("mapping:duplicates", "REPLACE")
                    .press("mapping:check")
                    .awaits("2,099 ready · 1 to repair")
                    .press("rows")
                    .awaits("Row 2101 repeats this row and takes its place")
                    .press("only")
                    .awaits("Row 2");
            assertThat(registrar.attribute("grid:row:0:cell:1:text", "value")).isEqualTo("Ada1");
        }
    }

    @Test
    void a_value_is_not_written_into_rows_that_were_checked_anew_meanwhile() {
        try (Visitor registrar = uploaded("stale.csv", "Certificate of achievement", HEAD + "1,Ada,,ada@x.edu,\n");
                Visitor other = registrar()) {
            registrar.press("rows");
            other.open(registrar.url())
                    .fillLabelled("Last name, row 2", "Byron")
                    .press("grid:check")
                    .awaits("1 ready · 0 to repair");

            registrar.fillLabelled("Last name, row 2", "Lovelace").press("grid:check");

            registrar.awaits("checked anew after you opened the page");
            assertThat(registrar.source()).contains("Byron").doesNotContain("Lovelace");
        }
    }

    @Test
    void words_of_a_list_are_offered_and_the_rows_of_a_released_roster_are_only_shown() {
        String text = "Student ID,First name,Last name,Email,Achievement code,Award date\n"
                + "SG-1,Ada,Lovelace,ada.sealed@example.edu,MATH-101,2026-05-29\n"
                + "SG-2,Bo,Li,bo.sealed@example.edu,Calculus,2026-05-29\n";
        try (Visitor registrar = uploaded("sealed-grid.csv", "Academic transcript", text)) {
            registrar.press("rows").awaits("There is no achievement with the code “Calculus”");
            assertThat(registrar.source()).contains("<option value=\"CHEM-210\">");
            registrar
                    .fillLabelled("Achievement code, row 3", "CHEM-210")
                    .press("grid:check")
                    .awaits("2 ready · 0 to repair")
                    .looks("grid-good")
                    .press("only")
                    .awaits("No row is left to repair")
                    .looks("grid-empty")
                    .press("first")
                    .fill("jump", "9")
                    .press("go")
                    .awaits("There are no more rows");
            String rows = registrar.press("first").url();
            registrar
                    .open(problems(registrar))
                    .press("goOn")
                    .fill("batch:name", "Sealed grid")
                    .press("batch:order");
            registrar.press("release:go").awaits("main .standing", "Released");

            registrar.open(rows).awaits("#sealed", "Upload the file again").looks("grid-sealed");
            assertThat(registrar.text()).contains("CHEM-210");
            assertThat(registrar.source()).doesNotContain("Check again with these values", "class=\"cell\"");
        }
    }

    @Test
    void a_long_check_is_watched_stopped_and_begun_again() {
        try (Visitor registrar = registrar().open("/intake/upload")) {
            registrar
                    .select("upload:template", "Certificate of achievement")
                    .choose("upload:file", "large.csv", Workbooks.certificates("W", LARGE))
                    .press("upload:submit")
                    .awaits("rows read so far")
                    .looks("checking")
                    .press("checking:callOff")
                    .awaits("The check was stopped")
                    .looks("mapping-stopped");
            assertThat(registrar.text()).doesNotContain("No columns are recognised");

            registrar.press("mapping:check").awaits("Checking the rows").press("checking:callOff");
            registrar.awaits("nothing is known of its rows yet");
        }
    }

    private static String problems(Visitor registrar) {
        return registrar.url().replaceAll("/rows(\\?roster=[^&]*).*", "/problems$1");
    }

    private static Visitor uploaded(String name, String template, String text) {
        return registrar()
                .open("/intake/upload")
                .select("upload:template", template)
                .choose("upload:file", name, text.getBytes(StandardCharsets.UTF_8))
                .press("upload:submit");
    }

    private static Visitor registrar() {
        return Visitor.at(ConferralProcess.demo().url("")).signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD);
    }
}
