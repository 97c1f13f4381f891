package org.conferral.portal.issuing;

import java.time.Instant;

/**
 * The learner of a record that is not issued yet, with everything the invitation to claim it takes from issuing.
 *
 * @param unitId the unit in whose name the record will be issued
 * @param learner as known once the batch is prepared: what its roster is silent about stays as it was
 * @param recordName what the record will be called in lists and letters
 * @param claimDays how long the claim link will be open
 * @param issuedAt the earliest moment at which the record can be issued
 */
public record Invitee(
        Prospect prospect, String unitId, LearnerFacts learner, String recordName, int claimDays, Instant issuedAt) {}
