package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.conferral.portal.identity.Public;
import org.conferral.portal.platform.Sealing;
import org.conferral.portal.platform.Settings;

/**
 * The way out of letters that nobody is owed, reminders and links from learners: an address in each of them that says whose it is without naming
 * anybody, by RFC 8058 for mail programs and by a button for people.
 */
@ApplicationScoped
@Transactional
public class Unsubscribing {

    private static final String PURPOSE = "unsubscribe";

    /** What there is a way out of. */
    public enum From {
        REMINDERS,
        STORIES
    }

    @Inject
    private StoryReaders readers;

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

    @Inject
    private Clock clock;

    /** Where the reader of this letter says that no more are wanted. */
    URI address(String letterId) {
        return settings.url("/unsubscribe/" + letterId + "." + seal(letterId));
    }

    /** What a token leads out of; empty when it is none of ours. */
    @Public
    public Optional<From> from(String token) {
        Optional<String> ours = letterId(token);
        return ours.filter(readers::isKnown)
                .map(id -> From.STORIES)
                .or(() -> ours.flatMap(letters::find).map(letter -> From.REMINDERS));
    }

    /** In which language the letter with this token was written, as a BCP 47 tag. */
    @Public
    public Optional<String> language(String token) {
        return letterId(token)
                .flatMap(letters::find)
                .flatMap(letter -> records.find(letter.credentialId()))
                .map(record -> words.language(record.unitId()));
    }

    /** No more letters of the kind to whoever got this one; a token that is not ours changes nothing. Tells what was left. */
    @Public
    public Optional<From> unsubscribe(String token) {
        Optional<From> from = from(token);
        letterId(token).ifPresent(id -> {
            if (from.filter(From.STORIES::equals).isPresent()) {
                readers.refuse(id, clock.instant());
            } else {
                letters.find(id)
                        .ifPresent(
                                found -> suppressions.unsubscribe(found.line().recipientAddress()));
            }
        });
        return from;
    }

    private Optional<String> letterId(String token) {
        int dot = token.indexOf('.');
        if (dot < 1) {
            return Optional.empty();
        }
        String id = token.substring(0, dot);
        byte[] given = token.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
        boolean ours = MessageDigest.isEqual(given, seal(id).getBytes(StandardCharsets.UTF_8));
        return ours ? Optional.of(id) : Optional.empty();
    }

    private String seal(String letterId) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ClaimToken.hmac(sealing.derive(PURPOSE), "letter:" + letterId));
    }
}
