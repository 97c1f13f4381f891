package org.conferral.portal.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.conferral.portal.identity.Public;
import org.conferral.portal.issuing.RecordErasure;
import org.conferral.portal.issuing.RecordVersions;
import org.conferral.portal.issuing.StatusLists;
import org.conferral.portal.issuing.VerificationKeys;
import org.conferral.portal.platform.Outbound;
import org.conferral.portal.platform.Refusal;
import org.conferral.proof.DataIntegrity;
import org.conferral.proof.KnownIssuers;
import org.conferral.proof.ProofCheck;
import org.conferral.verify.Outcome;
import org.conferral.verify.Verdict;
import org.conferral.verify.Verification;

/** Says of any credential whether it is genuine and in force; beyond this portal it asks only as far as the operator allows. */
@ApplicationScoped
public class VerifyDesk {

    /** How long somebody waits for their turn, in seconds. */
    private static final long PATIENCE = 10;

    /** A document may be large: only so many are read at a time that all of them have room. */
    private final Semaphore turns = new Semaphore(2 * Runtime.getRuntime().availableProcessors());

    @Inject
    private VerificationKeys keys;

    @Inject
    private StatusLists lists;

    @Inject
    private RecordVersions versions;

    @Inject
    private RecordErasure erasure;

    @Inject
    private Outbound web;

    @Inject
    private Clock clock;

    /** The verdict about a document as it was handed over; bad input gives a verdict too. */
    @Public
    public Verdict verify(byte[] document) {
        await();
        try {
            return new Verification(new KnownIssuers(keys), lists, web).verify(document, clock.instant());
        } finally {
            turns.release();
        }
    }

    private void await() {
        try {
            if (!turns.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                throw Refusal.busy("verify.busy");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Refusal.busy("verify.busy");
        }
    }

    /** Whether the proof of a presentation is its holder's, and repeats what the holder was asked to. */
    @Public
    public ProofCheck holder(JsonObject presentation, Optional<String> challenge, Optional<String> domain) {
        return DataIntegrity.checkShowing(presentation, new KnownIssuers(keys), clock.instant(), challenge, domain);
    }

    /** The same verdict laid out for a reader. */
    @Public
    public VerdictCard show(byte[] document) {
        Verdict verdict = verify(document);
        return VerdictCard.of(verdict, clock.instant())
                .superseded(superseded(verdict))
                .erased(erased(verdict));
    }

    /** Since when the learner of a genuine record of this portal is erased here; of what is not genuine nothing is told. */
    private Optional<Instant> erased(Verdict verdict) {
        boolean genuine = verdict.outcome() != Outcome.TAMPERED && verdict.outcome() != Outcome.UNVERIFIABLE;
        return verdict.credential().filter(facts -> genuine).flatMap(facts -> erasure.of(facts.document()));
    }

    /** Since when a revoked record of this portal has been replaced by another one. */
    @Public
    public Optional<Instant> superseded(Verdict verdict) {
        return verdict.credential()
                .filter(facts -> verdict.outcome() == Outcome.REVOKED)
                .flatMap(facts -> versions.supersededAt(facts.document()));
    }
}
