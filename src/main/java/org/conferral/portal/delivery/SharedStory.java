package org.conferral.portal.delivery;

import java.time.Instant;

/**
 * What a reader of a story sees.
 *
 * @param note         in the learner's own words, which nobody has signed
 * @param presentation what was chosen, each credential with its own signature, as a presentation (Verifiable Credentials Data Model 2.0,
 *                     section 4.13) that nobody has signed
 */
public record SharedStory(
        String title, String note, String learnerName, String issuer, Instant expiresAt, byte[] presentation) {}
