package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import org.conferral.portal.identity.Public;
import org.conferral.portal.platform.Sealing;
import org.conferral.portal.platform.Settings;

/**
 * The way out of reminders: an address in each of them that says whose they are without naming anybody, by RFC 8058 for mail programs and by a
 * button for people.
 */
@ApplicationScoped
@Transactional
public class Unsubscribing {

    private static final String PURPOSE = "unsubscribe";

    @Inject
    private OutgoingLetters letters;

    @Inject
    private Suppressions suppressions;

    @Inject
    private IssuedRecords records;

    @Inject
    private WordingsInForce words;

    @Inject
    private Sealing sealing;

    @Inject
    private Settings settings;

    /** Where the reader of this letter says that no more are wanted. */
    URI address(String letterId) {
        return settings.url("/unsubscribe/" + letterId + "." + seal(letterId));
    }

    /** Whether a token is one of ours. */
    @Public
    public boolean isKnown(String token) {
        return letter(token).isPresent();
    }

    /** In which language the letter with this token was written, as a BCP 47 tag. */
    @Public
    public Optional<String> language(String token) {
        return letter(token)
                .flatMap(letter -> records.find(letter.credentialId()))
                .map(record -> words.language(record.unitId()));
    }

    /** No more reminders to whoever got the letter; a token that is not ours changes nothing. */
    @Public
    public boolean unsubscribe(String token) {
        Optional<OutgoingLetter> letter = letter(token);
        letter.ifPresent(found -> suppressions.unsubscribe(found.line().recipientAddress()));
        return letter.isPresent();
    }

    private Optional<OutgoingLetter> letter(String token) {
        int dot = token.indexOf('.');
        if (dot < 1) {
            return Optional.empty();
        }
        String id = token.substring(0, dot);
        byte[] given = token.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
        boolean ours = MessageDigest.isEqual(given, seal(id).getBytes(StandardCharsets.UTF_8));
        return ours ? letters.find(id) : Optional.empty();
    }

    private String seal(String letterId) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ClaimToken.hmac(sealing.derive(PURPOSE), "letter:" + letterId));
    }
}
