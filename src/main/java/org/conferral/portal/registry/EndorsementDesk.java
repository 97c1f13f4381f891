package org.conferral.portal.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.conferral.portal.catalog.CatalogProblem;
import org.conferral.portal.catalog.EndorsementCheck;
import org.conferral.portal.identity.Public;

/** Looks at endorsements as at every credential, before the catalog keeps them. */
@ApplicationScoped
public class EndorsementDesk implements EndorsementCheck {

    /** Each record of the achievement carries it along, so it may not be large. */
    static final int LARGEST = 100_000;

    @Inject
    private VerifyDesk verifier;

    @Override
    @Public
    public List<CatalogProblem> problems(byte[] endorsement, String achievement) {
        String text = new String(endorsement, StandardCharsets.UTF_8).strip();
        if (endorsement.length > LARGEST) {
            return List.of(OfferedEndorsement.problem("large"));
        }
        if (!text.startsWith("{")) {
            return List.of(OfferedEndorsement.problem(text.startsWith("eyJ") ? "token" : "kind"));
        }
        return OfferedEndorsement.of(verifier.verify(endorsement), achievement).problems();
    }
}
