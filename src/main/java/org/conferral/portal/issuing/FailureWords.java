package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;
import org.conferral.portal.platform.Texts;

/** Says in words why a record could not be issued. */
@Named
@ApplicationScoped
public class FailureWords {

    private static final Map<String, String> KEYS = Map.of(
            "email-missing", "failure.emailMissing",
            "nothing-awarded", "failure.nothingAwarded",
            "level-unknown", "failure.levelUnknown",
            "evidence-missing", "failure.evidenceMissing",
            "draft-impossible", "failure.draftImpossible",
            "unsignable", "failure.unsignable",
            "fault", "failure.fault");

    /** The sentence about a failure; what the checks of the record itself found is told with its place. */
    public String of(String failure) {
        int colon = failure.indexOf(':');
        String code = colon < 0 ? failure : failure.substring(0, colon);
        String detail = colon < 0 ? "" : failure.substring(colon + 1).strip();
        return KEYS.containsKey(code)
                ? Texts.of("issuing", KEYS.get(code), detail)
                : Texts.of("issuing", "failure.lint", failure);
    }
}
