package org.conferral.portal.delivery;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A letter before it is put into words: on what occasion, to whom, about which record.
 *
 * @param unitId the unit in whose name the record was issued
 * @param linkUntil until when the claim link works
 * @param reason why something was corrected or revoked; empty where nothing was
 * @param at the day that belongs to the occasion
 * @param part the name of the one credential inside the record it is about
 * @param unsubscribeUrl where the learner says that no more are wanted
 * @param code digits to be typed; empty where the letter brings none
 */
record Occasion(
        LetterKind kind,
        String unitId,
        Addressee learner,
        String recordName,
        URI claimUrl,
        Instant linkUntil,
        String reason,
        Instant at,
        String part,
        Optional<URI> unsubscribeUrl,
        String code) {

    /** A letter that needs to say no more than where the record is. */
    static Occasion of(
            LetterKind kind, String unitId, Addressee learner, String recordName, URI claimUrl, Instant linkUntil) {
        return new Occasion(
                kind, unitId, learner, recordName, claimUrl, linkUntil, "", linkUntil, "", Optional.empty(), "");
    }

    Occasion because(String why, Instant when) {
        return new Occasion(
                kind, unitId, learner, recordName, claimUrl, linkUntil, why, when, part, unsubscribeUrl, code);
    }

    Occasion aboutPart(String name) {
        return new Occasion(
                kind, unitId, learner, recordName, claimUrl, linkUntil, reason, at, name, unsubscribeUrl, code);
    }

    Occasion endedBy(Optional<URI> unsubscribe) {
        return new Occasion(
                kind, unitId, learner, recordName, claimUrl, linkUntil, reason, at, part, unsubscribe, code);
    }

    Occasion coded(String digits) {
        return new Occasion(
                kind, unitId, learner, recordName, claimUrl, linkUntil, reason, at, part, unsubscribeUrl, digits);
    }
}
