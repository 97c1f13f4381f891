package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was said of the columns of a file is known when the next one comes with the same headings. */
class LayoutIT {

    private static final String HEAD = "Layout no,Layout first,Layout last,Layout mail,Layout day\n";
    private static final String MAPPING =
            "{\"mapping\":{\"Layout no\":\"learner.id\",\"Layout first\":\"learner.givenName\",\"Layout last\":\"learner.familyName\","
                    + "\"Layout mail\":\"learner.email\",\"Layout day\":\"award.date\"}}";

    private final Api api = ConferralProcess.demo().api();

    @Test
    void the_second_file_of_a_source_asks_nothing() {
        JsonObject first = upload("demo-certificate", HEAD + "1,Ada,Lovelace,ada.layout@example.edu,2026-05-29\n");
        assertThat(first.getString("outcome")).isEqualTo("ask");
        JsonObject mail = first.getJsonArray("columns").getJsonObject(3);
        assertThat(mail.getString("field") + " " + mail.getString("match")).isEqualTo("learner.email guessed");
        Api.Answer decided = api.post("/rosters/" + first.getString("id") + "/decisions", MAPPING);
        assertThat(decided.json().getString("outcome")).as(decided.text()).isEqualTo("import");
        assertThat(decided.text()).doesNotContain("layout-remembered");

        JsonObject second = upload("demo-certificate", HEAD + "2,Ben,Byron,ben.layout@example.edu,2026-05-30\n");
        assertThat(second.getString("outcome")).isEqualTo("import");
        assertThat(second.getJsonObject("mapping")).isEqualTo(decided.json().getJsonObject("mapping"));
        assertThat(second.getJsonArray("findings").getJsonObject(0).getString("code"))
                .isEqualTo("layout-remembered");

        assertThat(upload("demo-transcript", HEAD + "3,Cy,Clay,cy.layout@example.edu,2026-05-30\n")
                        .getString("outcome"))
                .as("another record template")
                .isEqualTo("ask");
        assertThat(upload(
                                "demo-certificate",
                                HEAD.replace("day", "date") + "4,Di,Dee,di.layout@example.edu,2026-05-30\n")
                        .getString("outcome"))
                .as("another heading")
                .isEqualTo("ask");
    }

    @Test
    void what_a_word_of_a_list_means_is_known_in_the_next_file() {
        String head = "Student ID,First name,Last name,Email,Achievement code,Words day\n";
        JsonObject first =
                upload("demo-transcript", head + "W1,Ada,Lovelace,ada.words@example.edu,Calculus,2026-05-29\n");
        assertThat(first.getJsonObject("counts").getInt("accepted")).isZero();
        JsonObject said = api.post("/rosters/" + first.getString("id") + "/decisions", """
                {"corrections": [{"column": "Achievement code", "from": "Calculus", "value": "MATH-101"}]}
                """)
                .json();
        assertThat(said.getJsonObject("counts").getInt("accepted")).isEqualTo(1);

        JsonObject second =
                upload("demo-transcript", head + "W2,Ben,Byron,ben.words@example.edu,Calculus,2026-05-29\n");

        assertThat(second.getJsonObject("counts").getInt("accepted")).isEqualTo(1);
        assertThat(api.get("/rosters/" + second.getString("id") + "/rows").text())
                .contains("MATH-101");
    }

    @Test
    void the_order_of_days_and_months_is_asked_in_every_file() {
        String head = HEAD.replace("Layout", "Order");
        JsonObject first = upload("demo-certificate", head + "1,Ada,Lovelace,ada.order@example.edu,03/04/2026\n");
        String answer = MAPPING.replace("Layout", "Order").replaceFirst("^\\{", "{\"dateOrder\":\"DMY\",");
        assertThat(api.post("/rosters/" + first.getString("id") + "/decisions", answer)
                        .json()
                        .getString("outcome"))
                .isEqualTo("import");

        JsonObject second = upload("demo-certificate", head + "2,Ben,Byron,ben.order@example.edu,05/04/2026\n");
        assertThat(second.getString("outcome")).isEqualTo("ask");
        assertThat(second.getJsonArray("questions")).hasSize(1);
    }

    private JsonObject upload(String template, String text) {
        return api.upload("layout.csv", text.getBytes(StandardCharsets.UTF_8), Map.of("recordTemplate", template))
                .json();
    }
}
