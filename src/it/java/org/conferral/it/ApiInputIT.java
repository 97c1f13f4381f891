package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that no call can take: every call with a body says what is wrong with it, and where. */
class ApiInputIT {

    private static final List<String> WITH_A_BODY = List.of(
            "POST /achievements",
            "PUT /achievements/MATH-101",
            "POST /record-templates",
            "PUT /record-templates/demo-certificate",
            "POST /batches",
            "POST /rosters/%s/decisions",
            "POST /credentials/x/revocation");
    private static final Map<String, String> UNREADABLE = Map.of(
            "[]", "json-no-object",
            "\"text\"", "json-no-object",
            "7", "json-no-object",
            "null", "json-no-object",
            "{\"name\":\"x\"} {}", "json-unreadable",
            "{\"name\":", "json-unreadable",
            "name=x", "json-unreadable",
            "", "body-missing");

    private final Api api = ConferralProcess.demo().api();

    static Stream<Arguments> unreadable() {
        return WITH_A_BODY.stream()
                .flatMap(call ->
                        UNREADABLE.entrySet().stream().map(body -> Arguments.of(call, body.getKey(), body.getValue())));
    }

    static Stream<String> calls() {
        return WITH_A_BODY.stream();
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void a_body_that_is_no_json_object_is_called_that(String call, String body, String code) {
        assertProblem(send(call, body, "application/json"), 400, code, "");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void another_media_type_is_not_taken(String call) {
        Api.Answer answer = send(call, "{}", "text/plain");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(415);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.json().getString("code")).isEqualTo("media-type");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void a_body_of_many_megabytes_is_too_large(String call) {
        String body = "{\"name\":\"" + "x".repeat(3_000_000) + "\"}";

        assertProblem(send(call, body, "application/json"), 413, "body-too-large", "");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void a_text_that_is_not_utf_8_is_called_that(String call) {
        byte[] body = {'{', '"', (byte) 0xE9, '"', ':', '1', '}'};

        assertProblem(send(call, body, "application/json"), 400, "body-not-utf-8", "");
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                Arguments.of("POST /batches", "{\"rosterId\":[]}", "/rosterId"),
                Arguments.of("POST /batches", "{\"rosterId\":\"x\",\"notify\":\"yes\"}", "/notify"),
                Arguments.of("POST /batches", "{\"rosterId\":\"x\",\"as\":\"diploma\"}", "/as"),
                Arguments.of("POST /batches", "{\"rosterId\":\"x\",\"as\":{}}", "/as"),
                Arguments.of("POST /batches", "{\"rosterId\":\"x\",\"validFrom\":\"soon\"}", "/validFrom"),
                Arguments.of("POST /batches", "{\"rosterId\":\"x\",\"validUntil\":20260530}", "/validUntil"),
                Arguments.of("POST /achievements", "{\"name\":5}", "/name"),
                Arguments.of("POST /achievements", "{\"name\":\"x\",\"criteria\":[]}", "/criteria/narrative"),
                Arguments.of("PUT /achievements/MATH-101", "{\"state\":\"retired\"}", "/state"),
                Arguments.of("PUT /achievements/MATH-101", "{\"state\":1}", "/state"),
                Arguments.of("POST /record-templates", "{\"name\":[]}", "/name"),
                Arguments.of("POST /record-templates", "{\"columns\":{}}", "/columns"),
                Arguments.of("POST /record-templates", "{\"columns\":[7]}", "/columns/0"),
                Arguments.of("POST /record-templates", "{\"columns\":[{\"name\":7}]}", "/columns/0/name"),
                Arguments.of("POST /record-templates", "{\"columns\":[{\"required\":\"x\"}]}", "/columns/0/required"),
                Arguments.of("POST /record-templates", "{\"achievements\":\"x\"}", "/achievements"),
                Arguments.of("POST /record-templates", "{\"achievements\":[\"x\",{}]}", "/achievements/1"),
                Arguments.of("POST /record-templates", "{\"claimDays\":\"ten\"}", "/claimDays"),
                Arguments.of("POST /record-templates", "{\"claimDays\":1e999999999}", "/claimDays"),
                Arguments.of("POST /record-templates", "{\"claimDays\":1.5}", "/claimDays"),
                Arguments.of("PUT /record-templates/demo-certificate", "{\"layout\":3}", "/layout"),
                Arguments.of("POST /rosters/%s/decisions", "{\"sheet\":3}", "/sheet"),
                Arguments.of("POST /rosters/%s/decisions", "{\"headerRow\":\"first\"}", "/headerRow"),
                Arguments.of("POST /rosters/%s/decisions", "{\"headerRow\":0}", "/headerRow"),
                Arguments.of("POST /rosters/%s/decisions", "{\"mapping\":[]}", "/mapping"),
                Arguments.of("POST /rosters/%s/decisions", "{\"mapping\":{\"A/B\":1}}", "/mapping/A~1B"),
                Arguments.of("POST /rosters/%s/decisions", "{\"mapping\":{\"A\":\"learner.shoes\"}}", "/mapping/A"),
                Arguments.of("POST /rosters/%s/decisions", "{\"dateOrder\":\"XYZ\"}", "/dateOrder"),
                Arguments.of("POST /rosters/%s/decisions", "{\"duplicates\":true}", "/duplicates"),
                Arguments.of("POST /credentials/x/revocation", "{\"reason\":{}}", "/reason"));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void a_member_of_the_wrong_kind_is_named_by_its_place(String call, String body, String pointer) {
        Api.Answer answer = send(call, body, "application/json");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.json().getJsonArray("problems").getValuesAs(JsonObject.class))
                .extracting(problem -> problem.getString("pointer"))
                .as(answer.toString())
                .contains(pointer);
    }

    @Test
    void all_that_does_not_fit_is_told_at_once() {
        JsonObject answer = api.post("/batches", "{\"notify\":1,\"as\":\"x\",\"releaseAt\":\"y\"}")
                .json();

        assertThat(answer.getString("code")).isEqualTo("input-invalid");
        assertThat(answer.getJsonArray("problems").getValuesAs(JsonObject.class))
                .extracting(problem -> problem.getString("pointer"))
                .containsExactlyInAnyOrder("/rosterId", "/notify", "/as", "/releaseAt");
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                Arguments.of("mapping", "not json", "roster.mapping"),
                Arguments.of("mapping", "[]", "roster.mapping"),
                Arguments.of("mapping", "{\"Email\":", "roster.mapping"),
                Arguments.of("headerRow", "two", "roster.headerRow"),
                Arguments.of("headerRow", "0", "roster.headerRow"),
                Arguments.of("headerRow", "-1", "roster.headerRow"),
                Arguments.of("headerRow", "99999999999", "roster.headerRow"),
                Arguments.of("dateOrder", "XYZ", "roster.choice"),
                Arguments.of("duplicates", "sometimes", "roster.choice"));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void a_part_of_an_upload_that_cannot_be_taken_is_named(String part, String value, String code) {
        Api.Answer answer = api.upload(
                "few.csv", Workbooks.certificates(2), Map.of("recordTemplate", "demo-certificate", part, value));

        assertProblem(answer, 422, code, "/" + part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary=none"})
    void an_upload_that_is_no_multipart_is_a_bad_request(String type) {
        Api.Answer answer = api.post("/rosters", "no parts".getBytes(StandardCharsets.UTF_8), type);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.type()).isEqualTo("application/problem+json");
    }

    @Test
    void an_upload_that_would_fill_the_disk_is_refused_before_it_comes() throws IOException {
        try (Socket socket = new Socket("localhost", ConferralProcess.demo().port())) {
            String head = "POST /api/v1/rosters HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + ConferralProcess.TOKEN
                    + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 4000000000\r\n\r\n--b\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));

            String status = new BufferedReader(new InputStreamReader(socket.getInputStream())).readLine();

            assertThat(status).contains(" 413 ");
        }
    }

    @Test
    void an_upload_without_a_record_template_says_so() {
        Api.Answer answer = api.upload("few.csv", Workbooks.certificates(2), Map.of("sheet", "x"));

        assertProblem(answer, 422, "roster.templateMissing", "/recordTemplate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/batches?limit=x", "/rosters/x/rows?after=-", "/rosters/x/rows?limit=0"})
    void a_number_in_the_address_must_be_one(String path) {
        Api.Answer answer = api.get(path);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.json().getJsonArray("problems")).hasSize(1);
    }

    private Api.Answer send(String call, String body, String type) {
        return send(call, body.getBytes(StandardCharsets.UTF_8), type);
    }

    private Api.Answer send(String call, byte[] body, String type) {
        String[] words = call.split(" ");
        String path = words[1].contains("%s") ? words[1].formatted(roster()) : words[1];
        return api.send(words[0], path, body, type);
    }

    private String roster() {
        return api.upload("few.csv", Workbooks.certificates(2), Map.of("recordTemplate", "demo-certificate"))
                .json()
                .getString("id");
    }

    private static void assertProblem(Api.Answer answer, int status, String code, String pointer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        JsonObject problem = answer.json();
        assertThat(problem.getString("code")).isEqualTo(code);
        assertThat(problem.getString("detail")).isNotBlank().doesNotContain("???", "{0}");
        assertThat(problem.getJsonArray("problems").getValuesAs(JsonObject.class))
                .extracting(place -> place.getString("pointer") + " " + place.getString("code"))
                .containsExactly(pointer + " " + code);
    }
}
