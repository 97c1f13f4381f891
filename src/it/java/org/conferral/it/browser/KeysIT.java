package org.conferral.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.conferral.it.Api;
import org.conferral.it.ConferralProcess;
import org.conferral.it.Issuing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keys come and go, units come in, and what was signed before stays what it was. */
class KeysIT {

    private static final String INSTITUTION = "northfield-college";

    private static ConferralProcess process;
    private static Api api;

    @BeforeAll
    static void aPortalOfItsOwn() {
        process = ConferralProcess.startDemo(Map.of());
        api = process.api();
    }

    @AfterAll
    static void end() {
        process.close();
    }

    @Test
    void a_new_key_signs_once_it_is_in_use_and_what_the_old_one_signed_stays_valid() throws IOException {
        JsonObject before = issued("demo-certificate");
        try (Visitor admin = admin()) {
            admin.open("/identity/admin")
                    .follow("Issuing units")
                    .looks("units")
                    .follow("Keys")
                    .looks("keys");
            admin.unfold("Make a key")
                    .select("make:making", "P256")
                    .press("make:create")
                    .looks("key-made");
            String multikey = admin.textOf("multikey");
            assertThat(didDocument(INSTITUTION)).doesNotContain(multikey);

            admin.unfold("Publish it").press("act:publish").looks("key-published");
            assertThat(didDocument(INSTITUTION)).contains(multikey);
            assertThat(method(issued("demo-certificate")))
                    .as("published, not yet in use")
                    .isEqualTo(method(before));

            admin.unfold("Make it the key in use").press("act:makeCurrent").looks("key-in-use");
            JsonObject after = issued("demo-certificate");

            assertThat(method(after)).endsWith(multikey);
            assertThat(proof(after).getString("cryptosuite")).isEqualTo("ecdsa-rdfc-2019");
            assertThat(verdict(after).getString("outcome")).isEqualTo("VALID");
            assertThat(verdict(before).getString("outcome")).isEqualTo("VALID");
            assertThat(didDocument(INSTITUTION)).contains(method(before));
            assertThat(admin.open("/identity/journal").text())
                    .contains("Made a signing key", "Published a signing key", "Made another key the one in use");
        }
    }

    @Test
    void what_a_compromised_key_signed_before_stays_valid_and_what_it_signed_after_is_not_trusted() throws IOException {
        JsonObject early = issued("demo-certificate");
        Instant from = created(early).plusSeconds(1);
        JsonObject late = issued("demo-certificate");
        while (created(late).isBefore(from)) {
            late = issued("demo-certificate");
        }
        try (Visitor admin = admin()) {
            admin.open("/issuing/keys").follow(shown(method(late))).unfold("Somebody else may have had");
            admin.press("lost:compromise").looks("key-compromise-missing");
            assertThat(admin.text()).contains("Say from when on");
            admin.fill("lost:from", from.toString().substring(0, 19)).press("lost:compromise");

            assertThat(admin.looks("key-compromised").text()).contains("This key is compromised");
        }

        assertThat(codes(verdict(early))).contains("issuer-key-withdrawn-later");
        assertThat(verdict(early).getString("outcome")).isEqualTo("VALID");
        assertThat(codes(verdict(late))).contains("issuer-key-withdrawn");
        assertThat(verdict(late).getString("outcome")).isEqualTo("UNVERIFIABLE");
        assertThat(verdict(issued("demo-certificate")).getString("outcome"))
                .as("another key took its place")
                .isEqualTo("VALID");
        JsonObject document = new Api.Answer(200, "", didDocument(INSTITUTION).getBytes()).json();
        assertThat(document.getJsonArray("assertionMethod").getValuesAs(JsonString::getString))
                .doesNotContain(method(late));
        assertThat(document.toString()).contains("\"revoked\":\"" + from + "\"");
    }

    @Test
    void two_units_issue_each_in_its_own_name() throws IOException {
        try (Visitor admin = admin()) {
            admin.open("/identity/units")
                    .press("add")
                    .fill("unit:slug", "Engineering!")
                    .fill("unit:url", "engineering")
                    .fill("unit:email", "nobody")
                    .fill("unit:addressCountryCode", "xx")
                    .fill("unit:latitude", "north")
                    .press("unit:addIdentifier")
                    .press("unit:save")
                    .looks("unit-problems");
            assertThat(admin.text())
                    .contains(
                            "Give the unit a name.",
                            "Write small letters",
                            "Write the whole address",
                            "not an e-mail address",
                            "not the code of a country",
                            "degrees from -90",
                            "Write the number or name");
            admin.fill("unit:name", "School of Engineering")
                    .fill("unit:slug", "engineering")
                    .fill("unit:url", "https://engineering.northfield.example")
                    .fill("unit:email", "office@engineering.northfield.example")
                    .fill("unit:addressCountryCode", "us")
                    .fill("unit:latitude", "41.5")
                    .fill("unit:longitude", "-72.9")
                    .fill("unit:otherIdentifier:0:identifier", "12345")
                    .fill("unit:parentName", "Northfield College")
                    .fill("unit:parentId", "https://northfield.example")
                    .press("unit:save");
            assertThat(admin.looks("units-two").text()).contains("School of Engineering");
            admin.open("/catalog/recordTemplate").looks("template-with-units");
        }
        assertThat(api.post(
                                "/record-templates",
                                "{\"key\":\"welders\",\"name\":\"Welders\",\"achievements\":[\"WELD-2\"],\"unit\":\"engineering\"}")
                        .status())
                .isEqualTo(201);

        JsonObject ours = issued("demo-certificate");
        JsonObject theirs = issued("welders");

        JsonObject issuer = theirs.getJsonObject("issuer");
        assertThat(issuer.getString("id")).endsWith(":issuers:engineering");
        assertThat(issuer.getString("name")).isEqualTo("School of Engineering");
        assertThat(method(theirs)).startsWith(issuer.getString("id") + "#");
        assertThat(ours.getJsonObject("issuer").getString("id")).endsWith(":issuers:" + INSTITUTION);
        assertThat(theirs.getJsonObject("credentialStatus").getString("statusListCredential"))
                .isNotEqualTo(ours.getJsonObject("credentialStatus").getString("statusListCredential"));
        assertThat(verdict(theirs).getString("outcome")).isEqualTo("VALID");
        assertThat(verdict(ours).getString("outcome")).isEqualTo("VALID");
        assertThat(didDocument("engineering")).contains(method(theirs)).doesNotContain(method(ours));
        JsonObject profile = Issuing.open(process, "/issuers/engineering").json();
        assertThat(profile.getString("id")).isEqualTo(issuer.getString("id"));
        assertThat(profile.getJsonObject("address").getJsonObject("geo").toString())
                .contains("\"latitude\":41.5", "\"longitude\":-72.9");
        assertThat(profile.getJsonObject("parentOrg").getString("id")).isEqualTo("https://northfield.example");
    }

    @Test
    void badges_are_had_as_tokens_by_a_key_that_signs_nothing_else() throws IOException {
        String token = "/credentials/" + Issuing.badge(api) + "/token";
        try (Visitor admin = admin()) {
            admin.open("/issuing/keys")
                    .unfold("Make a key")
                    .select("make:making", "RSA")
                    .press("make:create")
                    .unfold("Publish it")
                    .press("act:publish")
                    .looks("key-for-tokens");
            String name = admin.textOf("multikey");
            assertThat(admin.text())
                    .contains("Badges that somebody takes along as a web token are signed with it")
                    .doesNotContain("Make it the key in use");
            assertThat(didDocument(INSTITUTION)).contains("#" + name, "publicKeyJwk");

            Api.Answer signed = api.get(token);
            assertThat(Issuing.header(signed)).contains("\"alg\":\"RS256\"", "#" + name);
            assertThat(Issuing.verdict(api, signed)).isEqualTo("VALID");
            assertThat(verdict(issued("demo-certificate")).getString("outcome")).isEqualTo("VALID");

            admin.unfold("Put it away").press("act:retire").looks("key-for-tokens-retired");
            assertThat(Issuing.header(api.get(token))).doesNotContain("RS256");
            assertThat(Issuing.verdict(api, signed)).isEqualTo("VALID");
        }
    }

    @Test
    void keys_are_the_business_of_administrators() throws IOException {
        try (Visitor admin = admin()) {
            admin.open("/identity/people")
                    .fill("add:name", "Reg Istrar")
                    .fill("add:email", "reg@demo.example")
                    .fill("add:password", ConferralProcess.PASSWORD)
                    .select("add:role", "REGISTRAR")
                    .press("add:save");
        }
        try (Visitor registrar = Visitor.at(process.url("")).signIn("reg@demo.example", ConferralProcess.PASSWORD)) {
            assertThat(registrar.open("/issuing/keys").text()).doesNotContain("Signing keys of");
            assertThat(registrar.open("/issuing/batches").text()).contains("Batches");
        }
    }

    private static Visitor admin() {
        return Visitor.at(process.url("")).signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD);
    }

    private static JsonObject issued(String template) throws IOException {
        byte[] file = Files.readAllBytes(Path.of("templates/roster/demo-certificate.xlsx"));
        return Issuing.one(api, file, template);
    }

    private static JsonObject verdict(JsonObject record) {
        return api.anonymous().post("/verify", record.toString()).json();
    }

    private static List<String> codes(JsonObject verdict) {
        return verdict.getJsonArray("findings").stream()
                .map(finding -> finding.asJsonObject().getString("code"))
                .toList();
    }

    private static JsonObject proof(JsonObject record) {
        return record.getJsonArray("proof").getJsonObject(0);
    }

    private static String method(JsonObject record) {
        return proof(record).getString("verificationMethod");
    }

    private static Instant created(JsonObject record) {
        return Instant.parse(proof(record).getString("created"));
    }

    /** How the list of keys names one. */
    private static String shown(String method) {
        return method.substring(method.indexOf('#') + 1).substring(0, 12);
    }

    private static String didDocument(String slug) {
        return Issuing.open(process, "/issuers/" + slug + "/did.json").text();
    }
}
