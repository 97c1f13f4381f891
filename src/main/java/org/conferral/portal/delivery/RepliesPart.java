package org.conferral.portal.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the learner has answered to one record, shown as a part of other pages. */
@Named
@RequestScoped
public class RepliesPart {

    @Inject
    private ClaimDesk claims;

    @Inject
    private CorrectionDesk corrections;

    /** That the learner has declined it; null where nobody has. */
    public Declining declining(String credentialId) {
        return claims.declining(credentialId).orElse(null);
    }

    public List<CorrectionLine> asked(String credentialId) {
        return corrections.about(credentialId);
    }
}
