package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How the runnable file begins and ends. */
class StartIT {

    @Test
    void a_short_api_token_is_refused_before_anything_starts() {
        try (ConferralProcess process =
                ConferralProcess.prepare(Map.of("CONFERRAL_API_TOKEN", "short", "CONFERRAL_DB_URL", "jdbc:oracle:x"))) {
            int exit = process.launch().await();

            assertThat(exit).isNotZero();
            assertThat(process.log())
                    .contains("CONFERRAL_API_TOKEN is too short")
                    .contains("CONFERRAL_DB_URL must begin with");
        }
    }

    @Test
    void a_bare_start_waits_to_be_set_up_and_stops_cleanly() throws Exception {
        try (ConferralProcess process = ConferralProcess.prepare(Map.of()).start()) {
            HttpResponse<String> first = get(process, "/");

            assertThat(first.statusCode()).isEqualTo(302);
            assertThat(first.headers().firstValue("Location").orElse("")).endsWith("/setup");
            assertThat(get(process, "/setup").body()).contains("Set up Conferral");
            assertThat(process.stop()).isIn(0, 143);
        }
    }

    @Test
    void the_generated_master_key_is_for_the_owners_eyes_only() throws IOException {
        var key = ConferralProcess.demo().data().resolve("master.key");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(ConferralProcess.demo().log())
                .doesNotContain(Files.readString(key).strip());
    }

    @Test
    void staff_pages_send_strangers_to_the_sign_in_page() throws Exception {
        for (String page : new String[] {
            "/home/home",
            "/catalog/achievements",
            "/catalog/achievement",
            "/catalog/recordTemplates",
            "/intake/rosters",
            "/intake/upload",
            "/intake/sample?template=demo-transcript",
            "/issuing/batches",
            "/issuing/credentials",
            "/issuing/records?batch=x",
            "/issuing/print?batch=x",
            "/issuing/printed?batch=x",
            "/delivery/letters",
            "/delivery/letterBody?id=x",
            "/identity/admin",
            "/identity/people",
            "/identity/tokens",
            "/identity/journal",
            "/identity/ledger"
        }) {
            HttpResponse<String> answer = get(ConferralProcess.demo(), page);
            assertThat(answer.statusCode()).as(page).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .as(page)
                    .contains("/login?next=");
        }
    }

    @Test
    void answers_keep_browsers_on_their_guard_and_say_nothing_of_the_server() throws Exception {
        for (String page :
                new String[] {"/login", "/verify", "/no-such-page", "/issuers/northfield-college/did.json"}) {
            HttpResponse<String> answer = get(ConferralProcess.demo(), page);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(page)
                    .contains("frame-ancestors 'none'");
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(page)
                    .contains("nosniff");
            assertThat(answer.headers().firstValue("Server")).as(page).isEmpty();
            assertThat(answer.headers().firstValue("X-Powered-By")).as(page).isEmpty();
            assertThat(answer.body()).as(page).doesNotContain("Payara").doesNotContain("Exception");
        }
        assertThat(get(ConferralProcess.demo(), "/login").headers().allValues("Set-Cookie"))
                .allMatch(cookie ->
                        cookie.contains("HttpOnly") && cookie.toLowerCase().contains("samesite=lax"));
    }

    @Test
    void pages_for_learners_and_employers_begin_no_session_and_tell_nobody_where_somebody_came_from() throws Exception {
        for (String page :
                new String[] {"/claim", "/share/" + "A".repeat(43), "/share/x", "/verify", "/no-such-page"}) {
            HttpResponse<String> answer = get(ConferralProcess.demo(), page);
            assertThat(answer.headers().allValues("Referrer-Policy")).as(page).containsExactly("no-referrer");
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .as(page)
                    .singleElement()
                    .asString()
                    .contains("'nonce-")
                    .contains("style-src 'self';");
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .as(page)
                    .noneMatch(cookie -> cookie.contains("JSESSIONID") || cookie.contains("conferral"));
        }
    }

    @Test
    void links_that_open_nothing_look_alike() throws Exception {
        String token = "A".repeat(43);
        for (String link : new String[] {"/claim/" + token, "/claim/cut-off"}) {
            HttpResponse<String> answer = get(ConferralProcess.demo(), link);
            assertThat(answer.statusCode()).as(link).isEqualTo(303);
            assertThat(answer.headers().allValues("Referrer-Policy")).as(link).containsExactly("no-referrer");
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .as(link)
                    .noneMatch(cookie -> cookie.contains("JSESSIONID") || cookie.contains("conferral"));
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .as(link)
                    .endsWith("/claim");
            assertThat(answer.body()).isEmpty();
        }
        assertThat(get(ConferralProcess.demo(), "/claim").statusCode()).isEqualTo(404);
    }

    @Test
    void a_page_nobody_may_see_is_guarded_like_any_other() throws Exception {
        HttpResponse<String> answer = get(ConferralProcess.demo(), "/WEB-INF/web.xml");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void style_sheets_are_packed_and_kept_for_a_year_by_their_content() throws Exception {
        Matcher sheet = Pattern.compile("\"(/jakarta.faces.resource/base.css[^\"]+)\"")
                .matcher(get(ConferralProcess.demo(), "/verify").body());
        assertThat(sheet.find()).isTrue();
        String address = sheet.group(1).replace("&amp;", "&");
        assertThat(address).matches(".*[?&]v=[0-9a-f]{12}");

        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(ConferralProcess.demo().url(address))
                                .version(HttpClient.Version.HTTP_1_1)
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("max-age=31536000");
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    private static HttpResponse<String> get(ConferralProcess process, String path)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(process.url(path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
