package org.conferral.portal.wallet;

/** How far a record on its way to a wallet has come. */
public enum OfferState {
    /** A wallet may come for it. */
    OPEN,
    /** A wallet has shown the code and is about to fetch it. */
    COLLECTING,
    COLLECTED,
    /** A wallet has the record and says it could not keep it. */
    FAILED,
    /** Too many wrong codes were tried. */
    CLOSED,
    OVER
}
