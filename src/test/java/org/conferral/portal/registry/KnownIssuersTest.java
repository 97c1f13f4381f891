package org.conferral.portal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.conferral.proof.Did;
import org.conferral.proof.Ed25519Key;
import org.conferral.proof.KeyAnswer;
import org.conferral.proof.Multikey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownIssuersTest {

    private static final Multikey OWN = key(1);
    private static final Multikey RETIRED = key(2);
    private static final Multikey OTHER = key(3);
    private static final KnownIssuers ISSUERS = new KnownIssuers(URI.create("http://localhost:8080"),
            slug -> Map.of("main", List.of(OWN, RETIRED)).getOrDefault(slug, List.of()));

    @Test
    void a_key_of_an_own_unit_is_found_whether_in_use_or_retired() {
        Did unit = Did.web(URI.create("http://localhost:8080"), "main");

        assertThat(ISSUERS.key(unit.keyId(OWN))).isEqualTo(new KeyAnswer.Found(OWN, unit.value()));
        assertThat(ISSUERS.key(unit.keyId(RETIRED))).isEqualTo(new KeyAnswer.Found(RETIRED, unit.value()));
    }

    @Test
    void a_key_the_unit_never_published_is_unknown() {
        assertUnknown(Did.web(URI.create("http://localhost:8080"), "main").keyId(OTHER).toString());
        assertUnknown(Did.web(URI.create("http://localhost:8080"), "nobody").keyId(OWN).toString());
    }

    @Test
    void the_same_unit_name_at_another_host_is_somebody_else() {
        assertUnknown(Did.web(URI.create("https://elsewhere.example"), "main").keyId(OWN).toString());
        assertUnknown(Did.web(URI.create("http://localhost:8081"), "main").keyId(OWN).toString());
    }

    @Test
    void an_issuer_that_is_its_key_speaks_for_that_key_only() {
        Did self = Did.ofKey(OTHER);

        assertThat(ISSUERS.key(self.keyId(OTHER))).isEqualTo(new KeyAnswer.Found(OTHER, self.value()));
        assertUnknown(self.keyId(OWN).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"did:web:localhost%3A8080:issuers:main", "https://example.edu/key#1", "did:web:#z6Mk", "x"})
    void what_is_no_key_of_a_did_is_unknown(String method) {
        assertUnknown(method);
    }

    private static void assertUnknown(String method) {
        assertThat(ISSUERS.key(URI.create(method))).isInstanceOf(KeyAnswer.Unknown.class);
    }

    private static Multikey key(int number) {
        byte[] seed = new byte[32];
        seed[0] = (byte) number;
        return Ed25519Key.ofSeed(seed).multikey();
    }
}
