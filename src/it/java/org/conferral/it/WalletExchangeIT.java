package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Records on their way to wallets by an exchange of VCALM, and by the deep link of the Learner Credential Wallet on top of it. */
class WalletExchangeIT {

    private static final ConferralProcess PORTAL = ConferralProcess.demo();

    @Test
    void a_wallet_is_asked_for_its_key_and_has_the_record() {
        LearnersCounter counter =
                LearnersCounter.ofNewRecord(PORTAL, "xaver", "clr").layReady();
        Wallet wallet = new Wallet("203.0.113.21");
        String exchange = exchange(wallet, counter);
        assertThat(wallet.get(exchange + "/protocols")
                        .json()
                        .getJsonObject("protocols")
                        .getString("vcapi"))
                .isEqualTo(exchange);
        assertThat(wallet.get(exchange + "/request").json()).containsKey("verifiablePresentationRequest");

        Wallet.Answer asked = wallet.post(exchange, "{\"referenceId\":\"urn:uuid:1\"}");

        assertThat(asked.json().getString("referenceId")).isEqualTo("urn:uuid:1");
        JsonObject request = asked.json().getJsonObject("verifiablePresentationRequest");
        assertThat(request.getJsonArray("query").getJsonObject(0).getString("type"))
                .isEqualTo("DIDAuthentication");
        String next = request.getJsonObject("interact")
                .getJsonArray("service")
                .getJsonObject(0)
                .getString("serviceEndpoint");
        JsonObject shown = wallet.presentation(request.getString("challenge"), request.getString("domain"));
        Wallet.Answer answer = wallet.post(next, wrapped(shown));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertHolds(answer.json().getJsonObject("verifiablePresentation"), wallet, counter);
        assertThat(wallet.post(next, wrapped(shown)).status()).as("twice").isEqualTo(404);
        assertThat(counter.look()).contains("A wallet has fetched your record");
    }

    @Test
    void the_learner_credential_wallet_brings_its_older_proof_at_once() {
        LearnersCounter counter =
                LearnersCounter.ofNewRecord(PORTAL, "xenia", "clr").layReady();
        Wallet wallet = new Wallet("203.0.113.22");
        String link = counter.learnerWallet();
        assertThat(link).startsWith("https://lcw.app/request.html?issuer=").contains("&auth_type=bearer&");

        JsonObject shown = wallet.olderPresentation(LearnersCounter.parameter(link, "challenge"));
        Wallet.Answer answer = wallet.post(LearnersCounter.parameter(link, "vc_request_url"), shown.toString());

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertHolds(answer.json(), wallet, counter);
    }

    @Test
    void a_presentation_that_is_forged_or_meant_for_something_else_is_refused() {
        LearnersCounter counter =
                LearnersCounter.ofNewRecord(PORTAL, "xerxes", "clr").layReady();
        LearnersCounter another =
                LearnersCounter.ofNewRecord(PORTAL, "xandra", "clr").layReady();
        Wallet wallet = new Wallet("203.0.113.23");
        String exchange = exchange(wallet, counter);
        String foreign = challenge(wallet, exchange(wallet, another));
        String challenge = challenge(wallet, exchange);
        String domain = PORTAL.url("").toString();
        JsonObject good = wallet.presentation(challenge, domain);

        assertProblem(wallet.post(exchange, wrapped(wallet.presentation(foreign, domain))), 401);
        assertProblem(wallet.post(exchange, wrapped(wallet.presentation("mine", domain))), 401);
        assertProblem(wallet.post(exchange, wrapped(wallet.presentation(challenge, "https://evil.example"))), 401);
        assertProblem(
                wallet.post(exchange, wrapped(with(good, "holder", Json.createValue(new Wallet("::1").did())))), 401);
        assertProblem(
                wallet.post(
                        exchange,
                        wrapped(Json.createObjectBuilder(good).remove("proof").build())),
                401);
        assertProblem(wallet.post(exchange, "{\"verifiablePresentation\":7}"), 400);
        assertProblem(wallet.post(exchange, "no json"), 400);
        assertProblem(wallet.post(exchange + "x", "{}"), 404);
        assertThat(wallet.form(exchange, Map.of()).status()).isEqualTo(415);

        assertThat(wallet.post(exchange, wrapped(good)).status()).isEqualTo(200);
    }

    @Test
    void who_opens_the_interaction_in_a_browser_is_told_what_it_is_for() {
        LearnersCounter counter =
                LearnersCounter.ofNewRecord(PORTAL, "xena", "clr").layReady();
        Wallet browser = new Wallet("203.0.113.24");

        Wallet.Answer page = browser.get(counter.interaction(), "Accept", "text/html");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.toString()).contains("This address is for a wallet").doesNotContain("xena");
        assertThat(browser.get(counter.interaction().replace("iuv=1", "iuv=2"), "Accept", "application/json")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void nothing_of_it_stands_in_the_log() {
        LearnersCounter counter =
                LearnersCounter.ofNewRecord(PORTAL, "ximena", "clr").layReady();
        Wallet wallet = new Wallet("203.0.113.25");
        String exchange = exchange(wallet, counter);
        wallet.post(
                exchange,
                wrapped(wallet.presentation(
                        challenge(wallet, exchange), PORTAL.url("").toString())));

        assertThat(PORTAL.log())
                .doesNotContain("ximena")
                .doesNotContain(wallet.did())
                .doesNotContain("203.0.113.25")
                .doesNotContain(exchange.substring(exchange.lastIndexOf('/') + 1));
    }

    private static void assertHolds(JsonObject presentation, Wallet wallet, LearnersCounter counter) {
        JsonObject credential =
                presentation.getJsonArray("verifiableCredential").getJsonObject(0);
        assertThat(credential.getString("id")).isEqualTo("urn:uuid:" + counter.recordId());
        assertThat(credential.getJsonObject("credentialSubject").getString("id"))
                .isEqualTo(wallet.did());
        assertThat(WalletIT.verdict(credential)).isEqualTo("VALID");
    }

    private static void assertProblem(Wallet.Answer answer, int status) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    private static String exchange(Wallet wallet, LearnersCounter counter) {
        return wallet.get(counter.interaction(), "Accept", "application/json")
                .json()
                .getJsonObject("protocols")
                .getString("vcapi");
    }

    private static String challenge(Wallet wallet, String exchange) {
        return wallet.post(exchange, "{}")
                .json()
                .getJsonObject("verifiablePresentationRequest")
                .getString("challenge");
    }

    private static String wrapped(JsonObject presentation) {
        return Json.createObjectBuilder()
                .add("verifiablePresentation", presentation)
                .build()
                .toString();
    }

    private static JsonObject with(JsonObject document, String member, JsonValue value) {
        return Json.createObjectBuilder(document).add(member, value).build();
    }
}
