package org.conferral.portal.issuing;

import java.util.Optional;
import java.util.stream.Stream;
import org.conferral.portal.platform.Texts;

/** The usual reasons for which records are withdrawn or suspended, each with a sentence that a learner can read. */
public enum ReasonCode {
    ISSUED_IN_ERROR,
    WRONG_CONTENT,
    WRONG_PERSON,
    NOT_EARNED,
    MISCONDUCT,
    REPLACED,
    ASKED_FOR,
    UNDER_REVIEW,
    /** None of these: it is said in words. */
    OTHER;

    /** The code of this name, in whichever case, its words apart by lines or hyphens. */
    public static Optional<ReasonCode> named(String name) {
        String written = name.replace('-', '_');
        return Stream.of(values())
                .filter(code -> code.name().equalsIgnoreCase(written))
                .findFirst();
    }

    /** The words that are given; where there are none, the sentence of the code. */
    public String inWords(String given) {
        return given.isBlank() && this != OTHER ? Texts.of("issuing", "reason.sentence." + name()) : given;
    }
}
