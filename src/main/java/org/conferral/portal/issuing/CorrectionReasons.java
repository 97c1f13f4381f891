package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conferral.portal.platform.Texts;

/** Why records were corrected: said of a single one, or of the batch that corrects many. */
@ApplicationScoped
class CorrectionReasons {

    @Inject
    private CredentialCorrections corrections;

    @Inject
    private IssuanceBatches batches;

    /** Why this record takes the place of another; empty where it corrects none. */
    Optional<String> of(IssuedCredential newer) {
        if (newer.replaces().isEmpty()) {
            return Optional.empty();
        }
        return newer.isCorrectedByItself()
                ? corrections.of(newer.id()).map(CredentialCorrection::reason)
                : batches.get(newer.batchId()).terms().correction();
    }

    /** Why these records take the place of others, by their ids; those that correct none are left out. */
    Map<String, String> of(List<IssuedCredential> newer) {
        Map<String, String> known = new HashMap<>();
        newer.forEach(each -> of(each).ifPresent(reason -> known.put(each.id(), reason)));
        return known;
    }

    /** Why the earlier record ends. */
    String ofEnd(IssuedCredential newer) {
        return of(newer)
                .map(reason -> Texts.of("issuing", "superseded.corrected", reason))
                .map(text -> text.length() > Reason.LONGEST ? text.substring(0, Reason.LONGEST) : text)
                .orElseGet(() -> Texts.of("issuing", "superseded.reason"));
    }
}
