package org.conferral.portal.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the learner has answered to one record, shown as a part of other pages. */
@Named
@RequestScoped
public class RepliesPart {

    @Inject
    private ClaimDesk claims;

    @Inject
    private CorrectionDesk corrections;

    private final Map<String, Optional<Declining>> declining = new HashMap<>();

    /** That the learner has declined it; null where nobody has. */
    public Declining declining(String credentialId) {
        return declining.computeIfAbsent(credentialId, claims::declining).orElse(null);
    }

    public List<CorrectionLine> asked(String credentialId) {
        return corrections.about(credentialId);
    }
}
