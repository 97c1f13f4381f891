package org.conferral.portal.issuing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.conferral.issuance.Cleared;
import org.conferral.issuance.Clearing;
import org.conferral.issuance.Inspection;
import org.conferral.issuance.Refused;
import org.conferral.issuance.SignedCredential;
import org.conferral.portal.platform.Settings;
import org.conferral.proof.ProofException;

/** Signs intents: taking them, signing, storing and telling of it are one transaction, so a crash leaves nothing half done. */
@ApplicationScoped
class Signing {

    @Inject
    private IssuanceBatches batches;

    @Inject
    private IssuedCredentials credentials;

    @Inject
    private Documents documents;

    @Inject
    private Superseding superseding;

    @Inject
    private SigningKeys keys;

    @Inject
    private Event<CredentialIssued> issued;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    private final Clearing clearing = new Clearing();
    private Inspection inspection = new Inspection(1);

    @PostConstruct
    void begin() {
        inspection = new Inspection(settings.inspectOneIn());
    }

    /** Signs the next waiting records of a batch; tells how many were taken. */
    @Transactional(TxType.REQUIRES_NEW)
    int next(String batchId, int limit) {
        IssuanceBatch batch = batches.get(batchId);
        if (batch.state() != BatchState.ISSUING) {
            return 0;
        }
        List<IssuedCredential> claimed = credentials.claim(batchId, limit);
        if (!claimed.isEmpty()) {
            UnitIssuer issuer = issuer(batch.unitId());
            claimed.forEach(credential -> sign(credential, issuer, batch.terms().notifies()));
            superseding.supersede(claimed, batch.terms().notifies());
            credentials.flush();
        }
        return claimed.size();
    }

    /** Signs one record by itself, so that its trouble stays its own. */
    @Transactional(TxType.REQUIRES_NEW)
    void one(String credentialId) {
        IssuedCredential credential = credentials.locked(credentialId);
        IssuanceBatch batch = batches.get(credential.batchId());
        if (credential.state() == CredentialState.PENDING && batch.state() == BatchState.ISSUING) {
            sign(credential, issuer(batch.unitId()), batch.terms().notifies());
            superseding.supersede(List.of(credential), batch.terms().notifies());
            credentials.flush();
        }
    }

    /** Signs a record in the very transaction that has made it ready, together with the end of the one it replaces. */
    void atOnce(IssuedCredential credential, boolean notifies) {
        sign(credential, issuer(credential.unitId()), notifies);
        superseding.supersede(List.of(credential), true);
        credentials.flush();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void giveUp(String credentialId, String reason) {
        IssuedCredential credential = credentials.locked(credentialId);
        if (credential.state() == CredentialState.PENDING) {
            credential.fail(reason);
        }
    }

    /** A batch is released when nothing of it waits any more. */
    @Transactional(TxType.REQUIRES_NEW)
    void finishIfDone(String batchId) {
        IssuanceBatch batch = batches.locked(batchId);
        if (batch.state() == BatchState.ISSUING && !credentials.isPending(batchId)) {
            batch.finish(clock.instant());
        }
    }

    private UnitIssuer issuer(String unitId) {
        try {
            return keys.issuer(unitId, clearing, inspection);
        } catch (RuntimeException e) {
            throw new NoSigner(unitId, e);
        }
    }

    private void sign(IssuedCredential credential, UnitIssuer issuer, boolean notifies) {
        Instant now = clock.instant();
        try {
            String problem = clearing.check(documents.draft(credential.id()))
                    .fold(cleared -> signed(credential, issuer, cleared, now), Signing::reasons);
            if (!problem.isEmpty()) {
                credential.fail(problem);
                return;
            }
        } catch (ProofException e) {
            credential.fail("unsignable: " + e.detail());
            return;
        }
        issued.fire(new CredentialIssued(credential.id(), credential.batchId(), notifies));
    }

    private String signed(IssuedCredential credential, UnitIssuer issuer, Cleared cleared, Instant now) {
        SignedCredential signed = issuer.sign(cleared, now);
        documents.sign(credential.id(), signed);
        credential.sign(signed, issuer.keyId(), now);
        return "";
    }

    private static String reasons(Refused refused) {
        return refused.findings().stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .collect(Collectors.joining("; "));
    }
}
