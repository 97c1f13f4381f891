package org.conferral.portal.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * What a learner says is wrong, as lists and pages show it.
 *
 * @param credentialId the record as it was when the learner wrote
 * @param answer       what the institution has said to it
 * @param answeredBy   who has answered
 */
public record CorrectionLine(
        String id,
        String credentialId,
        String learnerName,
        String recordName,
        CorrectionSubject subject,
        String words,
        Instant madeAt,
        CorrectionState state,
        Optional<String> answer,
        Optional<String> answeredBy,
        Optional<Instant> answeredAt) {

    public boolean isOpen() {
        return state == CorrectionState.OPEN;
    }

    public boolean isCorrected() {
        return state == CorrectionState.CORRECTED;
    }
}
