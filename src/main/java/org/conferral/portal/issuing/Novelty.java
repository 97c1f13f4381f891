package org.conferral.portal.issuing;

import java.util.Optional;
import org.conferral.roster.DuplicateRule;

/** What a planned record is to its learner. */
enum Novelty {
    /** The learner has no such record. */
    NEW,
    /** The learner has one that says something else. */
    CHANGED,
    /** The learner has one that says the same. */
    UNCHANGED,
    /** Nothing can be issued. */
    BLOCKED;

    static Novelty of(PlannedRecord planned, Optional<Holding> held) {
        if (planned.problem().isPresent()) {
            return BLOCKED;
        }
        return held.map(known -> known.says(planned.gist()) ? UNCHANGED : CHANGED)
                .orElse(NEW);
    }

    /** Whether a batch has a record made of it: one that corrects makes nothing for learners who have no such record. */
    boolean isWanted(BatchTerms terms) {
        boolean stranger = this == NEW && terms.correction().isPresent();
        return !stranger && isWanted(terms.repeated());
    }

    /** Whether the rule of a batch has a record made of it; what is blocked is kept, so that its reason is seen. */
    boolean isWanted(DuplicateRule rule) {
        return switch (this) {
            case NEW, BLOCKED -> true;
            case CHANGED -> rule != DuplicateRule.SKIP;
            case UNCHANGED -> rule == DuplicateRule.ALLOW;
        };
    }
}
