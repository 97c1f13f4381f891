package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A record was wrong: it is said anew, the old one ends, and everyone who holds one of them is told. */
class CorrectionIT {

    private static final String BADGES = "Student ID,First name,Last name,Email,Award date,Grade\n";
    private static final String COURSES =
            "Student ID,First name,Last name,Email,Date of birth,Achievement code,Award date,Grade\n";

    private final Api api = ConferralProcess.demo().api();

    @Test
    void a_name_a_grade_and_a_date_of_a_badge_are_corrected() {
        String old = badge("1").credential(0);

        JsonObject answer = corrected(old, """
                {"learner.givenName": "Adele", "result.grade": "A", "award.date": "2026-05-28"}""");

        String next = answer.getString("newCredentialId");
        assertThat(answer.getString("id")).isEqualTo(next).isNotEqualTo(old);
        assertThat(answer.getString("corrects")).isEqualTo(old);
        assertThat(answer.getString("state")).isEqualTo("issued");
        JsonObject before = document(old);
        JsonObject after = document(next);
        assertThat(after.getString("id")).isEqualTo(before.getString("id")).isEqualTo(answer.getString("credentialId"));
        assertThat(moment(after, "validFrom")).isAfter(moment(before, "validFrom"));
        assertThat(after.getString("name")).contains("Adele Correct");
        assertThat(after.getString("awardedDate")).isEqualTo("2026-05-28T00:00:00Z");
        assertThat(after.toString()).contains("\"value\":\"A\"");
        assertThat(outcome(next)).isEqualTo("VALID");
        JsonObject verdict = verdict(old);
        assertThat(verdict.getString("outcome")).isEqualTo("REVOKED");
        assertThat(verdict).containsKey("supersededAt");
        assertThat(document("urn:uuid:" + old))
                .as("the identifier inside both leads to the newer one")
                .isEqualTo(after);
        assertThat(api.get("/credentials/" + next + "/token").status()).isEqualTo(200);
        assertThat(api.get("/credentials/" + old + "/token").status()).isEqualTo(409);
    }

    @Test
    void one_achievement_of_a_transcript_is_corrected_and_all_others_stay() {
        Issued issued = transcript("2");
        String old = issued.credential(0);

        JsonObject answer = corrected(old, """
                {"achievement.code": "CHEM-210", "result.grade": "A-"}""");

        JsonObject before = document(old);
        JsonObject after = document(answer.getString("id"));
        assertThat(grades(before)).containsExactly("B", "C");
        assertThat(grades(after)).containsExactly("B", "A-");
        assertThat(ids(after)).as("each goes on under its own identifier").isEqualTo(ids(before));
        assertThat(outcome(answer.getString("id"))).isEqualTo("VALID");
        assertThat(verdict(old).getJsonArray("nested").getValuesAs(JsonObject.class))
                .extracting(nested -> nested.getString("outcome"))
                .containsOnly("REVOKED");
    }

    @Test
    void a_second_correction_begins_where_the_first_one_ended() {
        String old = badge("3").credential(0);

        String second = corrected(old, "{\"learner.givenName\": \"Adele\"}").getString("id");
        String third = corrected(second, "{\"result.grade\": \"A\"}").getString("id");

        assertThat(document(third).getString("name")).contains("Adele");
        assertThat(document(third).toString()).contains("\"value\":\"A\"");
        assertThat(List.of(outcome(old), outcome(second), outcome(third)))
                .containsExactly("REVOKED", "REVOKED", "VALID");
        Api.Answer late = correct(old, "{\"learner.givenName\": \"Adela\"}");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().getString("code")).isEqualTo("correction.already");
        assertThat(late.json().getString("detail")).contains(second);
    }

    @Test
    void of_two_who_correct_the_same_record_at_once_one_is_refused() {
        String old = badge("4").credential(0);

        List<CompletableFuture<Api.Answer>> both = Stream.of("Adele", "Adela")
                .map(name -> CompletableFuture.supplyAsync(
                        () -> correct(old, "{\"learner.givenName\": \"%s\"}".formatted(name))))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join).map(Api.Answer::status))
                .containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void what_cannot_be_corrected_is_told_with_its_field_and_the_repair() {
        String old = badge("5").credential(0);
        String record = transcript("5").credential(0);

        assertThat(problem(old, "{\"learner.shoe\": \"9\"}"))
                .containsEntry("pointer", "/fields/learner.shoe")
                .hasEntrySatisfying("message", words -> assertThat(words).contains("result.grade"));
        assertThat(problem(old, "{\"award.date\": \"soon\"}"))
                .containsEntry("pointer", "/fields/award.date")
                .containsEntry("code", "date-unreadable");
        assertThat(problem(old, "{\"learner.email\": \"ada\"}"))
                .containsEntry("pointer", "/fields/learner.email")
                .containsEntry("code", "email-without-at");
        assertThat(problem(old, "{\"learner.email\": null}")).containsEntry("pointer", "/fields/learner.email");
        assertThat(problem(old, "{\"learner.givenName\": \"Ada\"}")).containsEntry("code", "correction-nothing");
        assertThat(problem(record, "{\"result.grade\": \"A\"}"))
                .containsEntry("code", "correction-achievement-missing")
                .hasEntrySatisfying("message", words -> assertThat(words).contains("CHEM-210, MATH-101"));
        assertThat(problem(record, "{\"achievement.code\": \"ART-1\", \"result.grade\": \"A\"}"))
                .containsEntry("code", "correction-achievement-unknown");
        assertThat(api.post("/credentials/" + old + "/correction", "{\"fields\":{\"learner.givenName\":\"X\"}}")
                        .json()
                        .getString("code"))
                .isEqualTo("correction.reason.missing");
        assertThat(api.post("/credentials/" + old + "/correction", "{\"reason\":\"x\"}")
                        .status())
                .isEqualTo(422);
        assertThat(outcome(old)).isEqualTo("VALID");
        api.post("/credentials/" + old + "/revocation", "{\"reason\":\"Issued by mistake\"}");
        assertThat(correct(old, "{\"learner.givenName\": \"Adele\"}").json().getString("code"))
                .isEqualTo("correction.revoked");
    }

    @Test
    void a_record_that_goes_to_another_address_gets_an_identifier_of_its_own() {
        String old = badge("6").credential(0);

        JsonObject answer = corrected(old, "{\"learner.email\": \"ada.six@example.edu\"}");

        assertThat(answer.getString("credentialId")).isNotEqualTo("urn:uuid:" + old);
        assertThat(outcome(answer.getString("id"))).isEqualTo("VALID");
        assertThat(outcome(old)).isEqualTo("REVOKED");
    }

    @Test
    void many_are_corrected_by_a_roster_and_strangers_stay_behind() {
        Issued first = issue("demo-certificate", BADGES + line("7", "1", "B") + line("7", "2", "B"), "");

        Issued second = issue(
                "demo-certificate",
                BADGES + line("7", "1", "A") + line("7", "2", "B") + line("7", "3", "C"),
                ", \"correction\": \"The grades were mixed up\"");

        assertThat(second.progress.getJsonObject("counts").getInt("issued")).isEqualTo(1);
        assertThat(second.progress.getInt("leftOut")).isEqualTo(2);
        String next = second.credential(0);
        assertThat(document(next).getString("id")).isEqualTo("urn:uuid:" + first.credential(0));
        assertThat(document(next).toString()).contains("\"value\":\"A\"");
        assertThat(List.of(outcome(first.credential(0)), outcome(next), outcome(first.credential(1))))
                .containsExactly("REVOKED", "VALID", "VALID");
        JsonObject again = corrected(next, "{\"result.grade\": \"A-\"}");
        assertThat(document(again.getString("id")).toString()).contains("\"value\":\"A-\"");
    }

    @Test
    void what_a_roster_that_corrects_would_do_is_told_before() {
        issue("demo-certificate", BADGES + line("8", "1", "B"), "");

        JsonObject forecast = api.get("/batches/"
                        + ordered(
                                "demo-certificate",
                                BADGES + line("8", "1", "A") + line("8", "2", "B"),
                                ", \"correction\": \"Mixed up\"")
                        + "/forecast")
                .json();

        assertThat(forecast.getInt("changed")).isEqualTo(1);
        assertThat(forecast.getJsonArray("unmatched").getJsonObject(0).getInt("row"))
                .isEqualTo(3);
    }

    @Test
    void provisional_results_become_final_and_nobody_has_two_records() {
        JsonObject template = api.get("/record-templates/demo-certificate").json();
        Api.Answer made = api.post(
                "/record-templates",
                Json.createObjectBuilder(template)
                        .remove("id")
                        .add("key", "provisional")
                        .add(
                                "columns",
                                Json.createArrayBuilder(template.getJsonArray("columns"))
                                        .add(Json.createObjectBuilder()
                                                .add("name", "Status")
                                                .add("field", "result.status")
                                                .add("required", false)))
                        .build()
                        .toString());
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        String head = BADGES.replace("\n", ",Status\n");
        String provisional = line("9", "1", "B").replace("\n", ",provisional\n");
        Issued first = issue("provisional", head + provisional, "");
        assertThat(document(first.credential(0)).toString()).contains("\"status\":\"Provisional\"");

        String end = ", \"correction\": \"The results are final now\"";
        Issued last = issue("provisional", head + provisional.replace("provisional", "final"), end);
        Issued again = issue("provisional", head + provisional.replace("provisional", "final"), end);

        assertThat(document(last.credential(0)).toString())
                .contains("\"status\":\"Completed\"")
                .doesNotContain("Provisional");
        assertThat(List.of(outcome(first.credential(0)), outcome(last.credential(0))))
                .containsExactly("REVOKED", "VALID");
        assertThat(again.progress.getJsonObject("counts").getInt("total")).isZero();
    }

    private record Issued(Api api, String batch, JsonObject progress) {

        String credential(int position) {
            return api.get("/batches/" + batch + "/credentials?limit=100")
                    .json()
                    .getJsonArray("items")
                    .getJsonObject(position)
                    .getString("id");
        }
    }

    private Issued badge(String test) {
        return issue("demo-certificate", BADGES + line(test, "1", "B"), "");
    }

    private static String line(String test, String learner, String grade) {
        return "C%s-%s,Ada,Correct,ada.correct%s.%s@example.edu,2026-05-29,%s\n"
                .formatted(test, learner, test, learner, grade);
    }

    private Issued transcript(String test) {
        String learner = "T%s,Bo,Correct,bo.correct%s@example.edu,2001-02-03,".formatted(test, test);
        return issue(
                "demo-transcript",
                COURSES + learner + "MATH-101,2026-05-29,B\n" + learner + "CHEM-210,2026-05-29,C\n",
                "");
    }

    private Issued issue(String template, String text, String more) {
        String batch = ordered(template, text, more);
        api.post("/batches/" + batch + "/release");
        JsonObject progress =
                api.await("/batches/" + batch, state -> state.getString("state").equals("released"));
        Issuing.awaitNextSecond();
        return new Issued(api, batch, progress);
    }

    private String ordered(String template, String text, String more) {
        String roster = api.upload("correct.csv", Workbooks.text(text), Map.of("recordTemplate", template))
                .json()
                .getString("id");
        Api.Answer made = api.post(
                "/batches", """
                {"rosterId": "%s", "name": "Correct", "notify": true, "as": "%s"%s}
                """.formatted(roster, template.equals("demo-certificate") ? "badge" : "clr", more));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.json().getString("id");
    }

    private Api.Answer correct(String credential, String fields) {
        return api.post(
                "/credentials/" + credential + "/correction",
                "{\"fields\": %s, \"reason\": \"It was written wrongly\"}".formatted(fields));
    }

    private JsonObject corrected(String credential, String fields) {
        Api.Answer answer = correct(credential, fields);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private Map<String, String> problem(String credential, String fields) {
        Api.Answer answer = correct(credential, fields);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        JsonObject problem = answer.json().getJsonArray("problems").getJsonObject(0);
        return Map.of(
                "pointer", problem.getString("pointer"),
                "code", problem.getString("code"),
                "message", problem.getString("message"));
    }

    private JsonObject document(String credential) {
        return api.get("/credentials/" + credential).json();
    }

    private JsonObject verdict(String credential) {
        byte[] signed = api.get("/credentials/" + credential).bytes();
        return api.anonymous().post("/verify", signed, "application/vc").json();
    }

    private String outcome(String credential) {
        return verdict(credential).getString("outcome");
    }

    private static OffsetDateTime moment(JsonObject document, String name) {
        return OffsetDateTime.parse(document.getString(name));
    }

    private static List<String> grades(JsonObject record) {
        return bundle(record).stream()
                .map(nested -> nested.getJsonObject("credentialSubject")
                        .getJsonArray("result")
                        .getJsonObject(0)
                        .getString("value"))
                .toList();
    }

    private static List<String> ids(JsonObject record) {
        return bundle(record).stream().map(nested -> nested.getString("id")).toList();
    }

    private static List<JsonObject> bundle(JsonObject record) {
        JsonArray all = record.getJsonObject("credentialSubject").getJsonArray("verifiableCredential");
        return all.stream().map(JsonValue::asJsonObject).toList();
    }
}
