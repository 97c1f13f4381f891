package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same learners come again, with the same results and with others. */
class RepeatIT {

    private static final String HEAD = "Student ID,First name,Last name,Email,Award date,Grade\n";
    private static final String ADA = "R-1,Ada,Repeat,ada.repeat@example.edu,2026-05-29,A\n";
    private static final String BO = "R-2,Bo,Repeat,bo.repeat@example.edu,2026-05-29,B\n";

    private final Api api = ConferralProcess.demo().api();

    @Test
    void what_has_changed_is_replaced_and_what_has_not_is_left_out() {
        String first = released(HEAD + mine("1", ADA) + mine("1", BO), "allow");
        String bos = credential(first, 1);

        String second =
                ordered(HEAD + mine("1", ADA) + mine("1", BO).replace(",B\n", ",A\n") + mine("new", ADA), "replace");
        JsonObject forecast = api.get("/batches/" + second + "/forecast").json();
        assertThat(forecast.getInt("new")).isEqualTo(1);
        assertThat(forecast.getInt("changed")).isEqualTo(1);
        assertThat(forecast.getInt("unchanged")).isEqualTo(1);

        JsonObject done = release(second);
        assertThat(done.getJsonObject("counts").getInt("issued")).isEqualTo(2);
        assertThat(done.getJsonObject("counts").getInt("total")).isEqualTo(2);
        assertThat(done.getInt("leftOut")).isEqualTo(1);
        assertThat(verdict(bos)).isEqualTo("REVOKED");
        assertThat(verdict(credential(first, 0))).isEqualTo("VALID");
        assertThat(verdict(credential(second, 0))).isEqualTo("VALID");
    }

    @Test
    void the_same_file_twice_makes_nothing_new() {
        released(HEAD + mine("2", ADA), "allow");

        JsonObject done = release(ordered(HEAD + mine("2", ADA), "replace"));

        assertThat(done.getString("state")).isEqualTo("released");
        assertThat(done.getJsonObject("counts").getInt("total")).isZero();
        assertThat(done.getInt("leftOut")).isEqualTo(1);
    }

    @Test
    void who_has_one_keeps_it_when_repetitions_are_left_out() {
        String first = released(HEAD + mine("3", ADA), "allow");

        JsonObject done = release(ordered(HEAD + mine("3", ADA).replace(",A\n", ",C\n"), "skip"));

        assertThat(done.getJsonObject("counts").getInt("total")).isZero();
        assertThat(verdict(credential(first, 0))).isEqualTo("VALID");
    }

    @Test
    void a_withdrawn_record_is_no_reason_to_leave_out_a_new_one() {
        String first = released(HEAD + mine("4", ADA), "allow");
        api.post("/credentials/" + credential(first, 0) + "/revocation", "{\"reason\":\"Issued by mistake\"}");

        JsonObject done = release(ordered(HEAD + mine("4", ADA), "replace"));

        assertThat(done.getJsonObject("counts").getInt("issued")).isEqualTo(1);
    }

    @Test
    void a_learner_known_otherwise_is_told_before_anything_happens() {
        released(HEAD + mine("5", ADA), "allow");

        String second = ordered(HEAD + mine("5", ADA).replace("Ada,Repeat", "Ada,Married"), "replace");

        assertThat(api.get("/batches/" + second + "/forecast").json().getInt("joined"))
                .isEqualTo(1);
    }

    @Test
    void another_number_is_somebody_else_even_with_the_same_mail() {
        released(HEAD + mine("6", ADA), "allow");

        JsonObject done = release(ordered(HEAD + mine("6", ADA).replace("R6-1", "R6-9"), "skip"));

        assertThat(done.getJsonObject("counts").getInt("total")).isEqualTo(1);
    }

    /** A line about a learner of one test alone. */
    private static String mine(String test, String line) {
        return line.replace("R-", "R" + test + "-").replace("repeat@", "repeat" + test + "@");
    }

    private String released(String text, String rule) {
        String batch = ordered(text, rule);
        release(batch);
        return batch;
    }

    private String ordered(String text, String rule) {
        String roster = api.upload("repeat.csv", Workbooks.text(text), Map.of("recordTemplate", "demo-certificate"))
                .json()
                .getString("id");
        Api.Answer made = api.post("/batches", """
                {"rosterId": "%s", "name": "Repeat", "notify": false, "duplicates": "%s"}
                """.formatted(roster, rule));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.json().getString("id");
    }

    private JsonObject release(String batch) {
        api.post("/batches/" + batch + "/release");
        return api.await("/batches/" + batch, state -> state.getString("state").equals("released"));
    }

    private String credential(String batch, int position) {
        return api.get("/batches/" + batch + "/credentials?limit=100")
                .json()
                .getJsonArray("items")
                .getJsonObject(position)
                .getString("id");
    }

    private String verdict(String credential) {
        byte[] signed = api.get("/credentials/" + credential).bytes();
        return api.anonymous().post("/verify", signed, "application/vc").json().getString("outcome");
    }
}
