package org.conferral.portal.evidence;

import org.conferral.portal.platform.Texts;

/**
 * A file that could not be taken as evidence.
 *
 * @param code why not
 */
public record TurnedAway(String name, String code) {

    /** What is wrong with it and how to repair it. */
    public String message() {
        return Texts.of("intake", code, name, EvidenceKind.allEndings());
    }
}
