package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Records on their way to wallets by OpenID for Verifiable Credential Issuance 1.0: the very messages, and what is refused. */
class WalletIT {

    private static final String GRANT = "urn:ietf:params:oauth:grant-type:pre-authorized_code";
    private static final ConferralProcess PORTAL = ConferralProcess.demo();
    private static final String BASE = PORTAL.url("").toString();
    private static final String TOKEN = BASE + "/wallet/token";
    private static final String NONCE = BASE + "/wallet/nonce";
    private static final String CREDENTIAL = BASE + "/wallet/credential";
    private static final String NOTIFICATION = BASE + "/wallet/notification";

    @Test
    void a_record_goes_from_the_offer_to_the_wallet() {
        LearnersCounter counter =
                LearnersCounter.ofNewRecord(PORTAL, "wanda", "clr").layReady();
        Wallet wallet = new Wallet("203.0.113.1");

        // 1. the offer by value, and the same by reference
        JsonObject offer = read(LearnersCounter.parameter(counter.offerLink(), "credential_offer"));
        JsonObject protocols = wallet.get(counter.interaction(), "Accept", "application/json")
                .json()
                .getJsonObject("protocols");
        String reference = LearnersCounter.parameter(protocols.getString("oid4vci-1.0"), "credential_offer_uri");
        assertThat(wallet.get(reference).json()).isEqualTo(offer);
        assertThat(offer.getString("credential_issuer")).isEqualTo(BASE);
        JsonObject grant = offer.getJsonObject("grants").getJsonObject(GRANT);
        assertThat(grant.getString("pre-authorized_code")).hasSizeGreaterThanOrEqualTo(22);
        assertThat(grant.getJsonObject("tx_code").getInt("length")).isEqualTo(6);

        // 2. the metadata
        JsonObject issuer =
                wallet.get(BASE + "/.well-known/openid-credential-issuer").json();
        assertThat(issuer.getString("credential_issuer")).isEqualTo(BASE);
        String configuration =
                offer.getJsonArray("credential_configuration_ids").getString(0);
        assertThat(issuer.getJsonObject("credential_configurations_supported")
                        .getJsonObject(configuration)
                        .getString("format"))
                .isEqualTo("ldp_vc");
        JsonObject server =
                wallet.get(BASE + "/.well-known/oauth-authorization-server").json();
        assertThat(server.getString("issuer")).isEqualTo(BASE);
        assertThat(server.getBoolean("pre-authorized_grant_anonymous_access_supported"))
                .isTrue();

        // 3. the token
        Wallet.Answer token = wallet.form(server.getString("token_endpoint"), grant(grant, counter.txCode()));
        assertThat(token.status()).as(token.toString()).isEqualTo(200);
        assertThat(token.header("Cache-Control")).contains("no-store");
        assertThat(token.json().getString("token_type")).isEqualTo("Bearer");
        String bearer = token.json().getString("access_token");

        // 4. the nonce
        Wallet.Answer nonce = wallet.post(issuer.getString("nonce_endpoint"), "");
        assertThat(nonce.header("Cache-Control")).contains("no-store");

        // 5. the credential
        String proof = wallet.proof(BASE, nonce.json().getString("c_nonce"));
        Wallet.Answer answer = wallet.post(
                issuer.getString("credential_endpoint"),
                request(configuration, proof),
                "Authorization",
                "Bearer " + bearer);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        JsonObject credential =
                answer.json().getJsonArray("credentials").getJsonObject(0).getJsonObject("credential");
        assertBound(credential, wallet.did(), counter.recordId());

        // 6. the notification, as often as the wallet likes
        String told = "{\"notification_id\":\"" + answer.json().getString("notification_id")
                + "\",\"event\":\"credential_accepted\"}";
        for (int i = 0; i < 2; i++) {
            assertThat(wallet.post(NOTIFICATION, told, "Authorization", "Bearer " + bearer)
                            .status())
                    .isEqualTo(204);
        }
        assertThat(counter.look()).contains("A wallet has fetched your record");
    }

    @Test
    void a_badge_goes_to_a_wallet_that_names_it_and_spells_out_a_p256_key() {
        LearnersCounter counter =
                LearnersCounter.ofNewRecord(PORTAL, "wiebke", "badge").layReady();
        Wallet wallet = new Wallet("203.0.113.2");
        Map<String, String> form = form(counter);
        form.put(
                "authorization_details",
                "[{\"type\":\"openid_credential\",\"credential_configuration_id\":\"OpenBadgeCredential_ldp\"}]");

        JsonObject token = wallet.form(TOKEN, form).json();

        String name = token.getJsonArray("authorization_details")
                .getJsonObject(0)
                .getJsonArray("credential_identifiers")
                .getString(0);
        String proof = Wallet.proofByAnotherLibrary(BASE, nonce(wallet));
        String body = "{\"credential_identifier\":\"" + name + "\",\"proofs\":{\"jwt\":[\"" + proof + "\"]}}";
        Wallet.Answer answer =
                wallet.post(CREDENTIAL, body, "Authorization", "Bearer " + token.getString("access_token"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        JsonObject badge =
                answer.json().getJsonArray("credentials").getJsonObject(0).getJsonObject("credential");
        assertThat(badge.getJsonObject("credentialSubject").getString("id")).startsWith("did:key:zDn");
        assertThat(verdict(badge)).isEqualTo("VALID");
    }

    @Test
    void a_code_is_good_once_and_only_with_the_digits() {
        LearnersCounter counter =
                LearnersCounter.ofNewRecord(PORTAL, "wilma", "clr").layReady();
        Wallet wallet = new Wallet("203.0.113.3");
        Map<String, String> good = form(counter);

        assertThat(wallet.form(TOKEN, without(good, "tx_code")).error()).isEqualTo("invalid_request");
        assertThat(wallet.form(TOKEN, with(good, "tx_code", counter.anotherTxCode()))
                        .error())
                .isEqualTo("invalid_grant");
        assertThat(wallet.form(TOKEN, with(good, "pre-authorized_code", "A".repeat(43)))
                        .error())
                .isEqualTo("invalid_grant");
        assertThat(wallet.form(TOKEN, with(good, "grant_type", "authorization_code"))
                        .error())
                .isEqualTo("unsupported_grant_type");
        assertThat(wallet.form(TOKEN, with(good, "authorization_details", "[{\"type\":\"other\"}]"))
                        .error())
                .isEqualTo("invalid_authorization_details");
        assertThat(wallet.post(TOKEN, "{}").error()).isEqualTo("invalid_request");
        assertThat(wallet.form(TOKEN, good).status()).isEqualTo(200);
        assertThat(counter.look()).contains("A wallet is fetching your record");

        Wallet.Answer again = wallet.form(TOKEN, good);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.error()).isEqualTo("invalid_grant");
    }

    @Test
    void five_wrong_digits_take_the_offer_away_and_a_newer_offer_replaces_an_older_one() {
        LearnersCounter counter =
                LearnersCounter.ofNewRecord(PORTAL, "wally", "clr").layReady();
        Wallet wallet = new Wallet("203.0.113.4");
        Map<String, String> older = form(counter);
        Map<String, String> newer = form(counter.layReady());

        assertThat(wallet.form(TOKEN, older).error()).isEqualTo("invalid_grant");
        for (int i = 0; i < 5; i++) {
            assertThat(wallet.form(TOKEN, with(newer, "tx_code", counter.anotherTxCode()))
                            .error())
                    .isEqualTo("invalid_grant");
        }
        assertThat(wallet.form(TOKEN, newer).error()).isEqualTo("invalid_grant");
        assertThat(counter.look()).contains("Too many wrong codes were typed");
        assertThat(wallet.form(TOKEN, form(counter.layReady())).status()).isEqualTo(200);
    }

    @Test
    void a_forged_replayed_late_or_misdirected_proof_is_refused_and_the_token_stays_good() {
        LearnersCounter counter =
                LearnersCounter.ofNewRecord(PORTAL, "willa", "clr").layReady();
        Wallet wallet = new Wallet("203.0.113.5");
        String bearer = wallet.form(TOKEN, form(counter)).json().getString("access_token");
        String nonce = nonce(wallet);
        String good = wallet.proof(BASE, nonce);
        long now = Instant.now().getEpochSecond();

        assertRefused(wallet, bearer, "{\"credential_configuration_id\":\"ClrCredential_ldp\"}", "invalid_proof");
        assertProof(wallet, bearer, wallet.proof("https://elsewhere.example", nonce), "invalid_proof");
        assertProof(wallet, bearer, wallet.proof(BASE, nonce, now - 3600), "invalid_proof");
        assertProof(wallet, bearer, wallet.proof(BASE, nonce, now + 3600), "invalid_proof");
        assertProof(wallet, bearer, good.substring(0, good.length() - 8) + "AAAAAAAA", "invalid_proof");
        assertProof(
                wallet,
                bearer,
                wallet.jwt("{\"typ\":\"JWT\",\"alg\":\"EdDSA\",\"kid\":\"" + wallet.did() + "\"}", BASE, nonce, now),
                "invalid_proof");
        assertProof(wallet, bearer, wallet.proof(BASE, ""), "invalid_proof");
        assertProof(wallet, bearer, wallet.proof(BASE, "A".repeat(54)), "invalid_nonce");
        assertRefused(wallet, bearer, request("OpenBadgeCredential_ldp", good), "unknown_credential_configuration");
        assertRefused(wallet, bearer, "{\"credential_identifier\":\"x\"}", "invalid_credential_request");
        assertRefused(wallet, bearer, "no json", "invalid_credential_request");
        assertRefused(
                wallet,
                bearer,
                "{\"credential_configuration_id\":\"ClrCredential_ldp\",\"credential_response_encryption\":{}}",
                "invalid_encryption_parameters");
        assertRefused(
                wallet,
                bearer,
                NOTIFICATION,
                "{\"notification_id\":\"x\",\"event\":\"credential_accepted\"}",
                "invalid_notification_id");
        assertRefused(wallet, bearer, NOTIFICATION, "{\"event\":\"eaten\"}", "invalid_notification_request");

        assertThat(collect(wallet, bearer, good).status()).isEqualTo(200);
        Wallet.Answer again = collect(wallet, bearer, wallet.proof(BASE, nonce(wallet)));
        assertThat(again.status()).isEqualTo(401);
        assertThat(again.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");

        String other = wallet.form(TOKEN, form(counter.layReady())).json().getString("access_token");
        assertProof(wallet, other, good, "invalid_nonce");
        assertThat(collect(wallet, other, wallet.proof(BASE, nonce(wallet))).status())
                .isEqualTo(200);
    }

    @Test
    void of_wallets_that_show_the_same_code_at_the_same_moment_one_has_the_token() throws Exception {
        Map<String, String> form =
                form(LearnersCounter.ofNewRecord(PORTAL, "winni", "clr").layReady());
        Callable<Integer> attempt =
                () -> new Wallet("203.0.113.10").form(TOKEN, form).status();
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : crowd.invokeAll(Collections.nCopies(8, attempt))) {
                answers.add(answer.get());
            }
            assertThat(answers).containsOnly(200, 400).containsOnlyOnce(200);
        } finally {
            crowd.shutdown();
        }
    }

    @Test
    void without_a_token_nothing_is_had() {
        Wallet wallet = new Wallet("203.0.113.6");

        Wallet.Answer missing = wallet.post(CREDENTIAL, "{}");
        Wallet.Answer wrong = wallet.post(CREDENTIAL, "{}", "Authorization", "Bearer " + "A".repeat(43));

        assertThat(missing.status()).isEqualTo(401);
        assertThat(missing.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.error()).isEqualTo("invalid_token");
        assertThat(wallet.get(BASE + "/wallet/offers/" + "A".repeat(43)).status())
                .isEqualTo(404);
        assertThat(wallet.get(TOKEN).status()).isEqualTo(404);
        assertThat(wallet.post(BASE + "/wallet/elsewhere", "{}").status()).isEqualTo(404);
    }

    @Test
    void a_record_that_does_not_stand_goes_to_no_wallet() {
        LearnersCounter counter =
                LearnersCounter.ofNewRecord(PORTAL, "wolf", "clr").layReady();
        Wallet wallet = new Wallet("203.0.113.7");
        Map<String, String> form = form(counter);
        String bearer = wallet.form(TOKEN, form).json().getString("access_token");

        PORTAL.api().post("/credentials/" + counter.recordId() + "/revocation", "{\"reason\":\"Issued by mistake\"}");

        assertProof(wallet, bearer, wallet.proof(BASE, nonce(wallet)), "credential_request_denied");
        assertThat(wallet.get(PORTAL.url("/claim/wallet").toString())
                        .response()
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/claim"));
    }

    @Test
    void who_is_refused_too_often_has_to_wait_and_others_need_not() {
        Wallet guesser = new Wallet("198.51.100.9");
        for (int i = 0; i < 60; i++) {
            assertThat(guesser.get(BASE + "/wallet/offers/guess-" + i).status()).isEqualTo(404);
        }

        Wallet.Answer refused = guesser.get(BASE + "/wallet/offers/guess-60");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("600");
        assertThat(new Wallet("198.51.100.10")
                        .get(BASE + "/wallet/offers/guess")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void pages_of_other_origins_may_call_these_addresses_and_no_others() {
        Wallet wallet = new Wallet("203.0.113.8");
        for (String address : List.of(TOKEN, NONCE, CREDENTIAL, NOTIFICATION, BASE + "/exchanges/x")) {
            Wallet.Answer answer = wallet.preflight(address);
            assertThat(answer.status()).as(address).isEqualTo(204);
            assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(answer.header("Access-Control-Allow-Headers")).contains("Authorization", "Content-Type");
            assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
        }
        assertThat(wallet.get(BASE + "/.well-known/openid-credential-issuer").header("Access-Control-Allow-Origin"))
                .isEqualTo("*");
        for (String path : List.of("/claim", "/claim/wallet", "/claim/open", "/api/v1/batches", "/verify", "/login")) {
            assertThat(wallet.preflight(BASE + path).header("Access-Control-Allow-Origin"))
                    .as(path)
                    .isEmpty();
        }
        assertThat(wallet.get(BASE + "/.well-known/openid-credential-issuer/elsewhere")
                        .status())
                .isEqualTo(404);
    }

    private static void assertBound(JsonObject credential, String holder, String recordId) {
        assertThat(credential.getString("id")).isEqualTo("urn:uuid:" + recordId);
        JsonObject subject = credential.getJsonObject("credentialSubject");
        assertThat(subject.getString("id")).isEqualTo(holder);
        JsonArray bundled = subject.getJsonArray("verifiableCredential");
        assertThat(bundled).isNotEmpty();
        bundled.forEach(each -> assertThat(
                        each.asJsonObject().getJsonObject("credentialSubject").getString("id"))
                .isEqualTo(holder));
        assertThat(verdict(credential)).isEqualTo("VALID");
    }

    static String verdict(JsonObject credential) {
        Api.Answer answer = PORTAL.api()
                .anonymous()
                .post("/verify", credential.toString().getBytes(StandardCharsets.UTF_8), "application/vc");
        return answer.json().getString("outcome");
    }

    private static void assertProof(Wallet wallet, String bearer, String proof, String error) {
        assertRefused(wallet, bearer, request("ClrCredential_ldp", proof), error);
    }

    private static void assertRefused(Wallet wallet, String bearer, String body, String error) {
        assertRefused(wallet, bearer, CREDENTIAL, body, error);
    }

    private static void assertRefused(Wallet wallet, String bearer, String address, String body, String error) {
        Wallet.Answer answer = wallet.post(address, body, "Authorization", "Bearer " + bearer);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.error()).as(answer.toString()).isEqualTo(error);
    }

    private static Wallet.Answer collect(Wallet wallet, String bearer, String proof) {
        return wallet.post(CREDENTIAL, request("ClrCredential_ldp", proof), "Authorization", "Bearer " + bearer);
    }

    private static String nonce(Wallet wallet) {
        return wallet.post(NONCE, "").json().getString("c_nonce");
    }

    static String request(String configuration, String proof) {
        return "{\"credential_configuration_id\":\"" + configuration + "\",\"proofs\":{\"jwt\":[\"" + proof + "\"]}}";
    }

    static Map<String, String> form(LearnersCounter counter) {
        JsonObject offer = read(LearnersCounter.parameter(counter.offerLink(), "credential_offer"));
        return grant(offer.getJsonObject("grants").getJsonObject(GRANT), counter.txCode());
    }

    private static Map<String, String> grant(JsonObject grant, String txCode) {
        Map<String, String> form = new HashMap<>();
        form.put("grant_type", GRANT);
        form.put("pre-authorized_code", grant.getString("pre-authorized_code"));
        form.put("tx_code", txCode);
        return form;
    }

    private static Map<String, String> with(Map<String, String> form, String name, String value) {
        Map<String, String> changed = new HashMap<>(form);
        changed.put(name, value);
        return changed;
    }

    private static Map<String, String> without(Map<String, String> form, String name) {
        Map<String, String> changed = new HashMap<>(form);
        changed.remove(name);
        return changed;
    }

    private static JsonObject read(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
