package org.conferral.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.conferral.baking.Baking;
import org.conferral.baking.Drawings;
import org.conferral.baking.Inscription;
import org.conferral.baking.PictureProblem;
import org.conferral.proof.KeyAnswer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostedBadgeTest {

    private static final String ASSERTION = "https://a.example/assertions/1";
    private static final String BADGE = "{\"@context\":\"https://w3id.org/openbadges/v2\",\"type\":\"Assertion\","
            + "\"id\":\"https://a.example/assertions/1\",\"recipient\":{\"type\":\"email\",\"identity\":\"sha256$1\"},"
            + "\"badge\":\"https://a.example/badges/7\",\"issuedOn\":\"2020-01-01T00:00:00Z\","
            + "\"verification\":{\"type\":\"hosted\"}}";

    private final Map<String, String> web = new HashMap<>();

    @BeforeEach
    void publish() {
        web.put(ASSERTION, BADGE);
        web.put(
                "https://a.example/badges/7",
                "{\"id\":\"https://a.example/badges/7\",\"name\":\"Robotics\",\"issuer\":\"https://a.example/issuer\"}");
        web.put("https://a.example/issuer", "{\"id\":\"https://a.example/issuer\",\"name\":\"School of A\"}");
    }

    private Verdict verdict(byte[] document) {
        Verification verification = new Verification(
                method -> new KeyAnswer.Unknown("nobody is known"),
                list -> Optional.empty(),
                asked -> web.containsKey(asked.toString())
                        ? new Fetched.Found(web.get(asked.toString()).getBytes(StandardCharsets.UTF_8))
                        : new Fetched.Missing(Fetched.Reason.NOT_THERE));
        return verification.verify(document, SmallWorld.NOW);
    }

    private Verdict verdict(String document) {
        return verdict(document.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_badge_that_lies_at_its_issuer_stands() {
        Verdict verdict = verdict(BADGE);

        assertThat(verdict.outcome()).isEqualTo(Outcome.VALID);
        assertThat(verdict.findings()).extracting(Finding::code).contains(Code.HOSTED_GOOD);
        assertThat(verdict.credential().flatMap(CredentialFacts::name)).contains("Robotics");
        assertThat(verdict.credential().flatMap(CredentialFacts::issuerName)).contains("School of A");
    }

    @Test
    void a_picture_with_no_more_than_its_address_is_asked_for_there() throws PictureProblem {
        byte[] picture = Baking.bake(Drawings.svg(""), Inscription.OPEN_BADGE_2, ASSERTION);

        assertThat(verdict(picture).outcome()).isEqualTo(Outcome.VALID);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = ';', textBlock = """
            "issuedOn":"2020-01-01T00:00:00Z"; "issuedOn":"2020-01-01T00:00:00Z","revoked":true;                     REVOKED
            "issuedOn":"2020-01-01T00:00:00Z"; "issuedOn":"2020-01-01T00:00:00Z","expires":"2021-01-01T00:00:00Z";   EXPIRED
            sha256$1;                          sha256$2;                                                            TAMPERED
            badges/7;                          badges/8;                                                            TAMPERED
            "id":"https://a.example/assertions/1"; "id":"https://a.example/assertions/2";                           UNVERIFIABLE
            """)
    void what_lies_at_the_issuer_is_what_counts(String said, String published, Outcome outcome) {
        web.put(ASSERTION, BADGE.replace(said, published));

        assertThat(verdict(BADGE).outcome()).isEqualTo(outcome);
    }

    @Test
    void a_badge_at_somebody_elses_host_is_nobodys_word() {
        web.put(
                "https://a.example/badges/7",
                "{\"id\":\"https://a.example/badges/7\",\"issuer\":\"https://b.example/i\"}");
        web.put("https://b.example/i", "{\"id\":\"https://b.example/i\",\"name\":\"School of B\"}");

        assertThat(verdict(BADGE).outcome()).isEqualTo(Outcome.UNVERIFIABLE);
    }

    @Test
    void a_signed_one_or_one_that_is_gone_stays_open() {
        assertThat(verdict(BADGE.replace("hosted", "signed")).outcome()).isEqualTo(Outcome.UNVERIFIABLE);
        web.remove(ASSERTION);
        assertThat(verdict(BADGE).findings()).extracting(Finding::code).containsExactly(Code.OPEN_BADGE_2);
    }
}
