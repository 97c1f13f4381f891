package org.conferral.portal.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.Optional;
import org.conferral.portal.identity.Public;
import org.conferral.portal.issuing.SigningKeys;
import org.conferral.portal.issuing.StatusLists;
import org.conferral.portal.platform.Outbound;
import org.conferral.proof.DataIntegrity;
import org.conferral.proof.ProofCheck;
import org.conferral.verify.Verdict;
import org.conferral.verify.Verification;

/** Says of any credential whether it is genuine and in force; beyond this portal it asks only as far as the operator allows. */
@ApplicationScoped
public class VerifyDesk {

    @Inject
    private SigningKeys keys;

    @Inject
    private StatusLists lists;

    @Inject
    private Outbound web;

    @Inject
    private Clock clock;

    /** The verdict about a document as it was handed over; bad input gives a verdict too. */
    @Public
    public Verdict verify(byte[] document) {
        return new Verification(new KnownIssuers(keys), lists, web).verify(document, clock.instant());
    }

    /** Whether the proof of a presentation is its holder's, and repeats what the holder was asked to. */
    @Public
    public ProofCheck holder(JsonObject presentation, Optional<String> challenge, Optional<String> domain) {
        return DataIntegrity.checkShowing(presentation, new KnownIssuers(keys), clock.instant(), challenge, domain);
    }

    /** The same verdict laid out for a reader. */
    @Public
    public VerdictCard show(byte[] document) {
        return VerdictCard.of(verify(document), clock.instant());
    }
}
