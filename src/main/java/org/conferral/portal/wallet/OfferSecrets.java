package org.conferral.portal.wallet;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import org.conferral.portal.platform.Sealing;

/**
 * What only the learner's page and the wallet know of an offer. All of it is derived from the master key and the offer's id, so that any
 * server can show the page again, while the database holds nothing but fingerprints.
 */
@ApplicationScoped
class OfferSecrets {

    /** Digits of the code that the learner types. */
    static final int TX_DIGITS = 6;

    @Inject
    private Sealing sealing;

    /** The part of the offer's addresses that nobody can guess: 256 bits. */
    String handle(String offerId) {
        return text("handle", offerId);
    }

    /** The pre-authorized code: 256 bits. */
    String code(String offerId) {
        return text("code", offerId);
    }

    /** The digits that the learner types into the wallet. */
    String txCode(String offerId) {
        BigInteger number = new BigInteger(1, mark("tx", offerId)).mod(BigInteger.TEN.pow(TX_DIGITS));
        return String.format(Locale.ROOT, "%0" + TX_DIGITS + "d", number);
    }

    /** Whether these are the digits of the offer; takes as long for wrong ones. */
    boolean isTxCode(String offerId, String given) {
        return MessageDigest.isEqual(
                txCode(offerId).getBytes(US_ASCII), given.strip().getBytes(US_ASCII));
    }

    /** By which name the wallet speaks of the hand-over afterwards. */
    String notification(String offerId) {
        return text("notification", offerId);
    }

    private String text(String what, String offerId) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mark(what, offerId));
    }

    private byte[] mark(String what, String offerId) {
        return sealing.mark("wallet:" + what, offerId.getBytes(US_ASCII));
    }
}
