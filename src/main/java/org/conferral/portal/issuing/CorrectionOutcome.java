package org.conferral.portal.issuing;

import java.util.List;
import java.util.function.Function;

/** What came of a correction: a new record in the place of the old one, or every reason why there is none. */
public sealed interface CorrectionOutcome permits CorrectionOutcome.Corrected, CorrectionOutcome.Refused {

    <T> T fold(Function<CredentialView, T> whenCorrected, Function<List<CorrectionProblem>, T> whenRefused);

    /** The new record. */
    record Corrected(CredentialView record) implements CorrectionOutcome {
        @Override
        public <T> T fold(Function<CredentialView, T> whenCorrected, Function<List<CorrectionProblem>, T> whenRefused) {
            return whenCorrected.apply(record);
        }
    }

    /** Nothing was changed. */
    record Refused(List<CorrectionProblem> problems) implements CorrectionOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }

        @Override
        public <T> T fold(Function<CredentialView, T> whenCorrected, Function<List<CorrectionProblem>, T> whenRefused) {
            return whenRefused.apply(problems);
        }
    }
}
