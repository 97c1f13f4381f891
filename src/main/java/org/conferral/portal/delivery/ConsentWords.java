package org.conferral.portal.delivery;

import java.time.Instant;

/**
 * What a unit asks its learners to agree to before their records open.
 *
 * @param version counted from 1; every change is a new one
 * @param words   plain text; empty when nothing is asked any more
 */
public record ConsentWords(String id, String unitId, int version, String words, Instant madeAt) {

    /** Whether anything is asked. */
    public boolean isAsked() {
        return !words.isEmpty();
    }
}
