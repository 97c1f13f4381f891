package org.conferral.portal.issuing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.conferral.portal.platform.LoggedFault;

/** Signs records that could not be signed together: some of them at a time, and one by one where that fails, too. */
final class FewAtATime {

    /** What became of the records. */
    enum Outcome {
        /** At least one is no longer in the way. */
        FURTHER,
        /** None could be signed, and not because somebody else has taken them. */
        STUCK,
        /** All are in somebody else's hands, who will tell what becomes of them. */
        ELSEWHERE
    }

    private static final Logger LOG = Logger.getLogger(FewAtATime.class.getName());

    /** Each try unpacks a chunk, so many are not tried one by one at once. */
    private static final int FEW = 32;

    private final Predicate<List<String>> signing;
    private final BiPredicate<String, RuntimeException> failing;

    /**
     * @param signing signs records; tells whether they were there to be signed
     * @param failing is told of the fault of a record that failed alone; tells whether the record is given up, so no longer in the way
     */
    FewAtATime(Predicate<List<String>> signing, BiPredicate<String, RuntimeException> failing) {
        this.signing = signing;
        this.failing = failing;
    }

    Outcome sign(List<String> credentialIds) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        for (int from = 0; from < credentialIds.size(); from += FEW) {
            outcomes.addAll(few(credentialIds.subList(from, Math.min(from + FEW, credentialIds.size()))));
        }
        if (outcomes.contains(Outcome.FURTHER)) {
            return Outcome.FURTHER;
        }
        return outcomes.equals(Set.of(Outcome.ELSEWHERE)) ? Outcome.ELSEWHERE : Outcome.STUCK;
    }

    private List<Outcome> few(List<String> credentialIds) {
        try {
            return List.of(together(credentialIds));
        } catch (RuntimeException e) {
            if (credentialIds.size() == 1) {
                return List.of(failed(credentialIds.get(0), e));
            }
            LOG.log(Level.FINE, LoggedFault.of(e), () -> "A few records are now signed one by one");
        }
        List<Outcome> outcomes = new ArrayList<>();
        credentialIds.forEach(each -> outcomes.addAll(few(List.of(each))));
        return outcomes;
    }

    private Outcome together(List<String> credentialIds) {
        return signing.test(credentialIds) ? Outcome.FURTHER : Outcome.ELSEWHERE;
    }

    private Outcome failed(String credentialId, RuntimeException fault) {
        return failing.test(credentialId, fault) ? Outcome.FURTHER : Outcome.STUCK;
    }
}
