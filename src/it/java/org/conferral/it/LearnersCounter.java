package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A learner at the claim desk, who lays the record ready for a wallet; a browser without script. */
public final class LearnersCounter {

    /** When every learner of these records was born. */
    public static final String BORN = "2001-02-03";

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI base;
    private final JsonObject line;
    private String page = "";

    private LearnersCounter(URI base, JsonObject line) {
        this.base = base;
        this.line = line;
    }

    /** A new record of a learner with this name, as a line of the list; {@code as} is {@code clr} or {@code badge}. */
    public static JsonObject newRecord(ConferralProcess portal, String name, String as) {
        Api api = portal.api();
        String roster = "Student ID,First name,Last name,Email,Date of birth,Achievement code,Award date\n"
                + "S-%1$s,%1$s,Purse,%1$s@wallets.example,%2$s,CHEM-210,2026-05-29\n".formatted(name, BORN);
        Api.Answer uploaded = api.upload(
                name + ".csv", roster.getBytes(StandardCharsets.UTF_8), Map.of("recordTemplate", "demo-transcript"));
        assertThat(uploaded.status()).as(uploaded.text()).isEqualTo(201);
        JsonObject batch = MainJobIT.Batches.release(api, uploaded.json().getString("id"), name, as);
        return api.get("/batches/" + batch.getString("id") + "/credentials")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
    }

    /** The desk at which a new record lies open. */
    static LearnersCounter ofNewRecord(ConferralProcess portal, String name, String as) {
        LearnersCounter counter = new LearnersCounter(portal.url(""), newRecord(portal, name, as));
        counter.get(
                counter.base + URI.create(counter.line.getString("claimUrl")).getRawPath());
        counter.post("/claim/open", "birthDate=" + BORN);
        return counter;
    }

    /** Lays the record ready, in the place of what lay ready before. */
    LearnersCounter layReady() {
        page = post("/claim/wallet", "");
        return this;
    }

    /** What the page says now. */
    String look() {
        return get(base + "/claim/wallet");
    }

    String recordId() {
        return line.getString("id");
    }

    String txCode() {
        return shown("id=\"txCode\">([0-9 ]+)<").replace(" ", "");
    }

    /** Six digits that are not the code. */
    String anotherTxCode() {
        return txCode().equals("123456") ? "654321" : "123456";
    }

    /** The link with the whole offer in it. */
    String offerLink() {
        return shown("id=\"sameDevice\" href=\"([^\"]+)\"").replace("&amp;", "&");
    }

    String learnerWallet() {
        return shown("href=\"(https://lcw[^\"]+)\"").replace("&amp;", "&");
    }

    String interaction() {
        return shown("id=\"interaction\">([^<]+)<");
    }

    /** The value of a parameter of a link. */
    static String parameter(String link, String name) {
        Matcher matcher = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(link);
        assertThat(matcher.find()).as(link).isTrue();
        return URLDecoder.decode(matcher.group(1), StandardCharsets.UTF_8);
    }

    private String shown(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as("%s in %s", pattern, page).isTrue();
        return matcher.group(1);
    }

    private String get(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)));
    }

    private String post(String path, String form) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
