package org.conferral.portal.issuing;

import java.util.List;
import java.util.Optional;
import org.conferral.credential.Association;
import org.conferral.issuance.Award;

/**
 * What one learner is to receive, as the rows of the roster say.
 *
 * @param row  the first row it comes from
 * @param part tells several records of one row apart
 * @param associations how what is awarded belongs together, as the rows say
 * @param problem why it cannot be issued, where it cannot
 * @param about the code of its achievement; empty for a record of several
 * @param gist  the fingerprint of what its rows say
 */
record PlannedRecord(
        int row,
        int part,
        LearnerFacts learner,
        List<Award> awards,
        List<Association> associations,
        Optional<String> problem,
        String about,
        String gist) {

    PlannedRecord {
        awards = List.copyOf(awards);
        associations = List.copyOf(associations);
    }

    /** The same with awards that say more. */
    PlannedRecord with(List<Award> others) {
        return new PlannedRecord(row, part, learner, others, associations, problem, about, gist);
    }
}
