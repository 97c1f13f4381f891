package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Two servers on one database, and a browser so plain that the test carries its cookies. */
public final class Twins implements AutoCloseable {

    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");

    private final TestDatabase database = TestDatabase.begun();
    private final Fleet fleet = new Fleet(database, 2, database.settings());
    private final HttpClient client = HttpClient.newHttpClient();

    public URI one() {
        return fleet.node(1).url("");
    }

    public URI other() {
        return fleet.node(2).url("");
    }

    /** The cookies of somebody who signed in, the page from one server, the form to the other. */
    public Map<String, String> signIn(URI server) {
        HttpResponse<String> page = send(request(server, "/login", Map.of()).GET());
        Map<String, String> cookies = new HashMap<>(cookies(page));
        URI next = server.equals(one()) ? other() : one();
        cookies.putAll(signIn(next, state(page), cookies));
        return cookies;
    }

    /** What cookies the sign-in form brings; none when it is not taken. */
    public Map<String, String> signIn(URI server, String state, Map<String, String> cookies) {
        Map<String, String> fields = Map.of(
                "login",
                "login",
                "login:email",
                ConferralProcess.ADMIN,
                "login:password",
                ConferralProcess.PASSWORD,
                "login:signIn",
                "login:signIn",
                "jakarta.faces.ViewState",
                state);
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = send(request(server, "/login", cookies)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        return answer.statusCode() == 302 ? cookies(answer) : Map.of();
    }

    /** The state of a page as this server gives it. */
    public String state(URI server, String path, Map<String, String> cookies) {
        return state(send(request(server, path, cookies).GET()));
    }

    public int status(URI server, String path, Map<String, String> cookies) {
        return send(request(server, path, cookies).GET()).statusCode();
    }

    public void signOut(URI server, Map<String, String> cookies) {
        send(request(server, "/sign-out", cookies).POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** What a wallet gets by an offer that one server made, with a token from the other, back at the first. */
    public JsonObject fetchedByWallet(String name) {
        LearnersCounter counter =
                LearnersCounter.ofNewRecord(fleet.node(1), name, "clr").layReady();
        Wallet wallet = new Wallet("203.0.113.77");
        Map<String, String> form = WalletIT.form(counter);
        Wallet.Answer token = wallet.form(other() + "/wallet/token", form);
        assertThat(token.status()).as(token.toString()).isEqualTo(200);
        assertThat(wallet.form(one() + "/wallet/token", form).error())
                .as("a code is good once, on whichever server")
                .isEqualTo("invalid_grant");
        String issuer = Json.createReader(
                        new StringReader(LearnersCounter.parameter(counter.offerLink(), "credential_offer")))
                .readObject()
                .getString("credential_issuer");
        String nonce = wallet.post(other() + "/wallet/nonce", "").json().getString("c_nonce");
        Wallet.Answer answer = wallet.post(
                one() + "/wallet/credential",
                WalletIT.request("ClrCredential_ldp", wallet.proof(issuer, nonce)),
                "Authorization",
                "Bearer " + token.json().getString("access_token"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(counter.look()).contains("A wallet has fetched your record");
        return answer.json().getJsonArray("credentials").getJsonObject(0).getJsonObject("credential");
    }

    /** What a server says of a document. */
    public String verdict(URI server, JsonObject document) {
        return new Api(URI.create(server + "/api/v1"), "")
                .post("/verify", document.toString().getBytes(StandardCharsets.UTF_8), "application/vc")
                .json()
                .getString("outcome");
    }

    private static String state(HttpResponse<String> page) {
        Matcher state = STATE.matcher(page.body());
        return Optional.of(state)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .orElseThrow();
    }

    private static Map<String, String> cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("set-cookie").stream()
                .flatMap(header -> HttpCookie.parse(header).stream())
                .collect(Collectors.toMap(HttpCookie::getName, HttpCookie::getValue, (first, last) -> last));
    }

    private static HttpRequest.Builder request(URI server, String path, Map<String, String> cookies) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        fleet.close();
        database.close();
    }
}
