package org.conferral.portal.delivery;

/** A letter that could not be put into words: what it tells of is not there as it should be. */
final class UnwritableLetter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String letterId;

    UnwritableLetter(String letterId, RuntimeException fault) {
        super(fault);
        this.letterId = letterId;
    }

    String letterId() {
        return letterId;
    }
}
