package org.conferral.portal.delivery;

import java.util.Arrays;
import java.util.Optional;

/** What of a record a learner says is wrong. */
public enum CorrectionSubject {
    NAME,
    DATE,
    RESULT,
    CREDITS,
    MISSING,
    NOT_MINE,
    OTHER;

    /** The subject a form names; empty where it names none. */
    static Optional<CorrectionSubject> of(String given) {
        return Arrays.stream(values())
                .filter(subject -> subject.name().equals(given))
                .findFirst();
    }
}
