package org.conferral.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.james.jdkim.DKIMVerifier;
import org.apache.james.jdkim.api.SignatureRecord;
import org.apache.james.jdkim.exceptions.FailException;
import org.conferral.letter.Letter;
import org.junit.jupiter.api.Test;

class DkimKeyTest {

    private static final DkimKey KEY = DkimKey.make("northfield.example", "conferral-1", new SecureRandom());

    @Test
    void a_signed_letter_is_verified_by_what_is_published() throws Exception {
        List<SignatureRecord> found = verified(signed(KEY));

        assertThat(found).singleElement().satisfies(signature -> {
            assertThat(signature.getDToken().toString()).isEqualTo("northfield.example");
            assertThat(signature.getHeaders()).contains("From", "List-Unsubscribe", "List-Unsubscribe-Post");
        });
    }

    @Test
    void a_word_or_a_header_that_was_changed_breaks_it() throws Exception {
        String letter = signed(KEY);

        assertThatThrownBy(() -> verified(letter.replace("Congratulations", "Condolences")))
                .isInstanceOf(FailException.class);
        assertThatThrownBy(() -> verified(letter.replace("Subject: Your", "Subject: Our")))
                .isInstanceOf(FailException.class);
    }

    @Test
    void another_key_does_not_verify_it() throws Exception {
        DkimKey other = DkimKey.make("northfield.example", "conferral-1", new SecureRandom());

        assertThatThrownBy(() -> verified(signed(other))).isInstanceOf(FailException.class);
    }

    @Test
    void a_key_that_was_kept_is_the_same_afterwards() throws Exception {
        DkimKey again = DkimKey.of(KEY.kept());

        assertThat(again.published()).isEqualTo(KEY.published());
        assertThat(verified(signed(again))).hasSize(1);
        assertThat(again.toString()).doesNotContain("BEGIN").hasSizeLessThan(100);
    }

    @Test
    void no_line_is_longer_than_mail_may_be() throws Exception {
        assertThat(signed(KEY).lines()).allMatch(line -> line.length() < 998);
    }

    @Test
    void signs_for_its_own_domain_and_those_below_it() {
        assertThat(KEY.fits("records@northfield.example")).isTrue();
        assertThat(KEY.fits("records@Mail.Northfield.example")).isTrue();
        assertThat(KEY.fits("records@outhfield.example")).isFalse();
        assertThat(KEY.fits("records@evilnorthfield.example")).isFalse();
    }

    @Test
    void tells_what_to_publish() {
        assertThat(KEY.published().name()).isEqualTo("conferral-1._domainkey.northfield.example");
        assertThat(KEY.published().value()).matches("v=DKIM1; k=rsa; p=[A-Za-z0-9+/]{390,400}=*");
    }

    private static List<SignatureRecord> verified(String letter) throws Exception {
        return new DKIMVerifier(
                        (method, selector, domain) -> List.of(KEY.published().value()))
                .verify(new ByteArrayInputStream(letter.getBytes(StandardCharsets.UTF_8)));
    }

    static String signed(DkimKey key) throws Exception {
        Envelope envelope = new Envelope(
                        "0190b6a0@records.northfield.example",
                        new Envelope.Address("Northfield Collège", "records@northfield.example"),
                        new Envelope.Address("Ada Lovelace", "ada@learner.example"),
                        new Letter("Your record", "<p>Congratulations, Ådå</p>", "Congratulations,  Ådå\n"))
                .endedBy(Optional.of(URI.create("https://records.example/unsubscribe/x.y")));
        LetterMessage message = LetterMessage.of(
                Session.getInstance(new Properties()), envelope, Instant.parse("2026-06-01T12:00:00Z"));
        message.sign(key);
        var bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
