package org.conferral.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.conferral.roster.MappedColumn;
import org.junit.jupiter.api.Test;

class UnderstandingTest {

    @Test
    void a_roster_that_was_understood_before_the_sheets_were_kept_knows_its_own() {
        String kept = "{\"sheet\":\"Fall\",\"headerRow\":2,\"encoding\":\"\",\"delimiter\":\"\",\"columns\":[],"
                + "\"dateOrders\":{},\"questions\":[]}";

        assertThat(Understanding.of(kept).sheets()).containsExactly("Fall");
    }

    @Test
    void a_column_is_the_same_after_it_was_stored() {
        ColumnView column = new ColumnView(
                "Emial", "learner.email", MappedColumn.Match.SIMILAR, List.of("a@x.edu"), List.of("learner.id"), true);
        assertThat(ColumnView.of(column.toJson())).isEqualTo(column);
    }

    @Test
    void a_column_that_was_kept_before_there_were_alternates_has_none() {
        JsonObject kept = Json.createObjectBuilder()
                .add("name", "Email")
                .add("field", "learner.email")
                .add("match", "USUAL")
                .add("samples", Json.createArrayBuilder())
                .build();
        assertThat(ColumnView.of(kept).alternates()).isEmpty();
        assertThat(ColumnView.of(kept).own())
                .as("nor is it known where it stands")
                .isFalse();
    }

    @Test
    void what_is_proposed_is_chosen_already_and_what_is_doubted_is_not() {
        assertThat(new ColumnChoice(column(MappedColumn.Match.GUESSED)).getField())
                .isEqualTo("learner.email");
        assertThat(new ColumnChoice(column(MappedColumn.Match.GUESSED)).isSure())
                .isFalse();
        assertThat(new ColumnChoice(column(MappedColumn.Match.DOUBTED)).getField())
                .isEmpty();
    }

    @Test
    void every_column_says_in_words_how_sure_it_is() {
        for (MappedColumn.Match match : MappedColumn.Match.values()) {
            assertThat(column(match).confidence()).doesNotContain("???").isNotBlank();
        }
        assertThat(column(MappedColumn.Match.IGNORED).shownAlternates()).contains("Student number");
    }

    private static ColumnView column(MappedColumn.Match match) {
        return new ColumnView("Post", "learner.email", match, List.of(), List.of("learner.id"), true);
    }
}
