package org.conferral.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import org.conferral.proof.ProofCheck.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Pkcs11KeyTest {

    @TempDir
    private static Path home;

    private static Pkcs11Token token;
    private static Pkcs11Token unopened;

    @BeforeAll
    static void aTokenWithTwoKeys() throws Exception {
        SoftToken made = SoftToken.in(home);
        made.key("issuer", "secp256r1");
        made.key("longer", "secp384r1");
        token = made.token();
        unopened = SoftToken.in(home).token();
    }

    @Test
    void a_key_in_a_token_signs_a_document_that_is_found_good() {
        Pkcs11Key key = open("issuer");
        Did issuer = new Did(Vectors.ISSUER);

        JsonObject signed = DataIntegrity.sign(
                Cryptosuite.ECDSA_RDFC_2019,
                Vectors.unsigned("achievement-skill"),
                issuer.keyId(key.multikey()),
                Vectors.CREATED,
                key.signer());

        assertThat(DataIntegrity.check(signed, method -> new KeyAnswer.Found(key.multikey(), issuer.value()))
                        .outcome())
                .isEqualTo(Outcome.GOOD);
    }

    @Test
    void many_signatures_all_have_the_length_of_the_curve() {
        Pkcs11Key key = open("issuer");

        for (int i = 0; i < 300; i++) {
            byte[] data = {(byte) i, (byte) (i >> 8)};
            byte[] signature = key.signer().sign(data);

            assertThat(signature).hasSize(64);
            assertThat(key.multikey().signed(data, signature)).isTrue();
        }
    }

    @Test
    void a_token_is_reached_through_one_provider() {
        assertThat(new Pkcs11Token(token.library(), token.slot()).provider()).isSameAs(token.provider());
    }

    @Test
    void a_wrong_pin_opens_nothing() {
        assertThatThrownBy(() -> Pkcs11Key.open(unopened, "00000000".toCharArray(), "issuer"))
                .isInstanceOf(ProofException.class)
                .hasMessageContaining("does not open");
    }

    @Test
    void a_key_that_is_not_there_or_not_of_the_curve_is_refused_by_name() {
        assertThatThrownBy(() -> open("nobody"))
                .isInstanceOf(ProofException.class)
                .hasMessageContaining("nobody");
        assertThatThrownBy(() -> open("longer"))
                .isInstanceOf(ProofException.class)
                .hasMessageContaining("P-256");
    }

    @Test
    void a_token_is_named_by_the_full_path_of_its_library() {
        assertThatThrownBy(() -> new Pkcs11Token(Path.of("libsofthsm2.so"), 0)).isInstanceOf(ProofException.class);
    }

    private static Pkcs11Key open(String alias) {
        return Pkcs11Key.open(token, SoftToken.PIN.toCharArray(), alias);
    }
}
