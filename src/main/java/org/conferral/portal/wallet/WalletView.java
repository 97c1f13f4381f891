package org.conferral.portal.wallet;

import java.time.Instant;
import java.util.Locale;
import org.conferral.qr.QrCode;

/**
 * What a learner sees of an offer.
 *
 * @param until           the moment it ends
 * @param txCode          the digits to type into the wallet
 * @param offerLink       opens a wallet on the same device
 * @param offerReference  the same, short enough for a camera
 * @param learnerWallet   opens the Learner Credential Wallet
 * @param interaction     for wallets that know VCALM
 */
public record WalletView(
        OfferState state,
        Instant until,
        String txCode,
        String offerLink,
        String offerReference,
        String learnerWallet,
        String interaction) {

    /** One of which nothing is left but how it ended. */
    static WalletView ended(OfferState state, Instant until) {
        return new WalletView(state, until, "", "", "", "", "");
    }

    public boolean open() {
        return state == OfferState.OPEN;
    }

    /** Whether looking again may show something else. */
    public boolean awaited() {
        return state == OfferState.OPEN || state == OfferState.COLLECTING;
    }

    /** For how long an offer lies ready. */
    public long minutes() {
        return WalletOffer.LIFE.toMinutes();
    }

    /** What the bundle calls the state. */
    public String titleKey() {
        return key() + ".title";
    }

    /** What the bundle says about the state. */
    public String textKey() {
        return key() + ".text";
    }

    private String key() {
        return "wallet." + state.name().toLowerCase(Locale.ROOT);
    }

    /** How the page speaks of the state. */
    public String tone() {
        return switch (state) {
            case OPEN, COLLECTING -> "info";
            case COLLECTED -> "good";
            case FAILED, CLOSED, OVER -> "warn";
        };
    }

    /** The digits in two groups, as people read them. */
    public String digits() {
        return txCode.substring(0, txCode.length() / 2) + " " + txCode.substring(txCode.length() / 2);
    }

    /** The offer for the camera of another device, as the address of a picture. */
    public String picture() {
        return picture(offerReference);
    }

    /** The interaction for the camera of another device. */
    public String interactionPicture() {
        return picture(interaction);
    }

    private static String picture(String text) {
        return QrCode.of(text).dataUri();
    }
}
