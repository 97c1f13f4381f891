package org.conferral.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownIssuersTest {

    private static final Multikey OWN = key(1);
    private static final Multikey OTHER = key(3);
    private static final KeyAnswer OURS = new KeyAnswer.Found(OWN, "did:web:localhost%3A8080:issuers:main");
    private static final KnownIssuers ISSUERS = new KnownIssuers(
            method -> method.toString().endsWith(OWN.value()) ? OURS : new KeyAnswer.Unknown("not ours"));

    @Test
    void the_portals_own_units_are_asked_for_their_keys() {
        Did unit = Did.web(URI.create("http://localhost:8080"), "main");

        assertThat(ISSUERS.key(unit.keyId(OWN))).isEqualTo(OURS);
        assertUnknown(unit.keyId(OTHER).toString());
    }

    @Test
    void an_issuer_that_is_its_key_speaks_for_that_key_only() {
        Did self = Did.ofKey(OTHER);

        assertThat(ISSUERS.key(self.keyId(OTHER))).isEqualTo(new KeyAnswer.Found(OTHER, self.value()));
        assertThat(ISSUERS.key(URI.create(self.value()))).isEqualTo(new KeyAnswer.Found(OTHER, self.value()));
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
