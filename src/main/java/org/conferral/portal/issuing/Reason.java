package org.conferral.portal.issuing;

import org.conferral.portal.platform.Refusal;

/** Why a record is withdrawn, in words its learner reads. */
record Reason(String text) {

    static final int LONGEST = 1_000;

    Reason {
        if (text.isBlank()) {
            throw Refusal.invalid("revocation.reason.missing");
        }
        if (text.length() > LONGEST) {
            throw Refusal.invalid("revocation.reason.long", LONGEST);
        }
        text = text.strip();
    }

    /** Why a record is corrected, as a form or a program has sent it, which may be nothing. */
    static Reason ofCorrection(String given) {
        if (given == null || given.isBlank()) {
            throw Refusal.invalid("correction.reason.missing");
        }
        return new Reason(given);
    }

    /** What a form or a program has sent, which may be nothing. */
    static Reason of(String given) {
        return new Reason(given == null ? "" : given);
    }
}
