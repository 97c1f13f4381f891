package org.conferral.verify;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.conferral.proof.Jwk;
import org.conferral.proof.KeyAnswer;
import org.conferral.proof.Multikey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedKeysTest {

    private static final Multikey KEY = SmallWorld.key(7).multikey();
    private static final String JWK = Jwk.of(KEY).value();

    private final Map<String, String> web = new HashMap<>();

    private KeyAnswer key(String method) {
        return new PublishedKeys(
                        asked -> new KeyAnswer.Unknown("nobody is known"),
                        asked -> web.containsKey(asked.toString())
                                ? new Fetched.Found(web.get(asked.toString()).getBytes(StandardCharsets.UTF_8))
                                : new Fetched.Missing(Fetched.Reason.NOT_THERE))
                .key(URI.create(method));
    }

    private void publish(String address, String document) {
        web.put(address, document.replace("KEY", KEY.value()).replace("JWK", JWK));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = ';', textBlock = """
            {"type":"Multikey","publicKeyMultibase":"KEY"
            {"type":"JsonWebKey","publicKeyJwk":JWK
            {"type":"JsonWebKey2020","publicKeyJwk":JWK
            """)
    void a_key_is_read_in_either_spelling_from_a_did_or_a_web_address(String entry) {
        publish(
                "https://a.example/issuers/7/did.json",
                "{\"id\":\"did:web:a.example:issuers:7\",\"assertionMethod\":[\"#k\"],\"verificationMethod\":[" + entry
                        + ",\"id\":\"#k\",\"controller\":\"did:web:a.example:issuers:7\"}]}");
        publish(
                "https://a.example/issuers/8",
                "{\"id\":\"https://a.example/issuers/8\",\"assertionMethod\":[" + entry
                        + ",\"id\":\"https://a.example/issuers/8#k\",\"controller\":\"https://a.example/issuers/8\"}]}");

        assertThat(found("did:web:a.example:issuers:7#k").controller()).isEqualTo("did:web:a.example:issuers:7");
        assertThat(found("https://a.example/issuers/8#k").controller()).isEqualTo("https://a.example/issuers/8");
        assertThat(found("https://a.example/issuers/8#k").key().thumbprint()).isEqualTo(KEY.thumbprint());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = ';', textBlock = """
            {"controller":"https://a.example/issuers/7","publicKeyMultibase":"KEY"}
            {"iss":"https://a.example/issuers/7",MEMBERS}
            """)
    void a_key_by_itself_is_its_holders_when_it_lies_below_the_holders_address(String document) {
        publish("https://a.example/issuers/7/keys/1", document.replace("MEMBERS", members()));

        assertThat(found("https://a.example/issuers/7/keys/1").controller()).isEqualTo("https://a.example/issuers/7");
    }

    @Test
    void elsewhere_a_key_by_itself_is_its_holders_only_when_the_holder_lists_it() {
        publish(
                "https://keys.example/1",
                "{\"controller\":\"https://a.example/issuers/7\",\"publicKeyMultibase\":\"KEY\"}");
        assertThat(key("https://keys.example/1")).isInstanceOf(KeyAnswer.Unknown.class);

        publish("https://a.example/issuers/7", "{\"id\":\"https://a.example/issuers/7\",\"assertionMethod\":[]}");
        assertThat(key("https://keys.example/1")).isInstanceOf(KeyAnswer.Unknown.class);

        publish(
                "https://a.example/issuers/7",
                "{\"id\":\"https://a.example/issuers/7\",\"assertionMethod\":[\"https://keys.example/1\"]}");
        assertThat(found("https://keys.example/1").controller()).isEqualTo("https://a.example/issuers/7");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = ';', textBlock = """
            https://a.example/issuers/7/../8/key;  {"controller":"https://a.example/issuers/7","publicKeyMultibase":"KEY"}
            https://a.example/issuers/7/key;       {"controller":"did:web:b.example","publicKeyMultibase":"KEY"}
            https://a.example/issuers/7/key;       {"controller":"https://a.example/issuers/7"}
            https://a.example/issuers/7/key;       {"controller":"https://a.example/issuers/7","publicKeyMultibase":"zNothing"}
            https://a.example/issuers/7/key;       {"publicKeyMultibase":"KEY"}
            https://a.example/issuers/7#k;         {"id":"https://b.example","assertionMethod":[{"id":"https://a.example/issuers/7#k","controller":"https://b.example","publicKeyMultibase":"KEY"}]}
            https://a.example/issuers/7#k;         {"id":"https://a.example/issuers/7","assertionMethod":[{"id":"#k","controller":"https://b.example","publicKeyMultibase":"KEY"}]}
            https://a.example/issuers/7#k;         {"id":"https://a.example/issuers/7","verificationMethod":[{"id":"#k","controller":"https://a.example/issuers/7","publicKeyMultibase":"KEY"}]}
            https://a.example/issuers/7#k;         []
            """)
    void nobody_publishes_keys_for_somebody_else(String method, String document) {
        publish(method.split("#", 2)[0], document);

        assertThat(key(method)).isInstanceOf(KeyAnswer.Unknown.class);
    }

    private KeyAnswer.Found found(String method) {
        KeyAnswer answer = key(method);
        assertThat(answer).isInstanceOf(KeyAnswer.Found.class);
        return (KeyAnswer.Found) answer;
    }

    /** What is inside the braces of the web key. */
    private static String members() {
        JsonObject key = Json.createReader(new StringReader(JWK)).readObject();
        String text = key.toString();
        return text.substring(1, text.length() - 1);
    }
}
