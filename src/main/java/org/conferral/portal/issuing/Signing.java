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
import java.util.Map;
import java.util.Optional;
import org.conferral.issuance.Clearing;
import org.conferral.issuance.Draft;
import org.conferral.issuance.Inspection;
import org.conferral.portal.audit.Ledger;
import org.conferral.portal.platform.Settings;

/** Signs intents: taking them, signing, storing and telling of it are one transaction, so a crash leaves nothing half done. */
@ApplicationScoped
class Signing {

    @Inject
    private IssuanceBatches batches;

    @Inject
    private IssuedCredentials credentials;

    @Inject
    private IssuanceChunks chunks;

    @Inject
    private Documents documents;

    @Inject
    private Superseding superseding;

    @Inject
    private CorrectionReasons reasons;

    @Inject
    private Ledger ledger;

    @Inject
    private SigningKeys keys;

    @Inject
    private Event<CredentialsIssued> issued;

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

    /** Signs a chunk of a batch; tells whether there was one that nobody else had taken. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean next(String batchId) {
        IssuanceBatch batch = batches.get(batchId);
        Optional<IssuanceChunk> chunk = batch.state().isUnderWay() ? chunks.claim(batchId) : Optional.empty();
        chunk.ifPresent(claimed -> {
            sign(batch, claimed, chunks.waiting(claimed));
            chunks.close(claimed);
        });
        return chunk.isPresent();
    }

    /**
     * Signs a few records by themselves, or those of them that lie in the chunk of the first, so that their trouble stays their own; tells
     * whether they were there to be signed: not, when somebody else has taken them or the batch rests.
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean few(List<String> credentialIds) {
        IssuedCredential first = credentials.get(credentialIds.get(0));
        IssuanceBatch batch = batches.get(first.batchId());
        Optional<IssuanceChunk> chunk = batch.state().isUnderWay() ? chunks.claimOf(first) : Optional.empty();
        chunk.ifPresent(claimed -> sign(
                batch,
                claimed,
                chunks.waiting(claimed).stream()
                        .filter(waiting -> credentialIds.contains(waiting.id()))
                        .toList()));
        return chunk.isPresent();
    }

    /** Signs a record in the very transaction that has made it ready, together with the end of the one it replaces; tells whether it could be. */
    boolean atOnce(IssuanceBatch batch, WaitingRecord record, Draft draft, boolean notifies) {
        return sign(batch, List.of(record), Map.of(record.id(), draft), new Telling(notifies, true));
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
        if (batches.get(batchId).state() != BatchState.ISSUING || chunks.isAnyOpen(batchId)) {
            return;
        }
        IssuanceBatch batch = batches.refreshed(batchId);
        if (batch.state() == BatchState.ISSUING) {
            batch.course().finish(clock.instant());
        }
    }

    private UnitIssuer issuer(String unitId) {
        try {
            return keys.issuer(unitId, clearing, inspection);
        } catch (RuntimeException e) {
            throw new NoSigner(unitId, e);
        }
    }

    /**
     * Who is written to.
     *
     * @param learners whether those of the records are
     * @param already  whether those of the earlier records need no letter about their end
     */
    private record Telling(boolean learners, boolean already) {}

    private void sign(IssuanceBatch batch, IssuanceChunk chunk, List<WaitingRecord> waiting) {
        if (!waiting.isEmpty()) {
            boolean notifies = batch.terms().notifies();
            sign(batch, waiting, chunks.drafts(chunk, waiting), new Telling(notifies, notifies));
        }
    }

    /** Tells whether all could be signed. */
    private boolean sign(IssuanceBatch batch, List<WaitingRecord> waiting, Map<String, Draft> drafts, Telling telling) {
        UnitIssuer issuer = issuer(batch.unitId());
        Instant now = batch.course().notBeforeStart(clock.instant());
        SigningRound round = new SigningRound(clearing, issuer, now);
        waiting.forEach(each -> round.sign(each, drafts.get(each.id())));
        round.failures().forEach(credentials::fail);
        if (!round.done().isEmpty()) {
            documents.sign(round.signed(), batch.commonTextId());
            keep(batch, round, new SigningKeys.Use(issuer.keyId(), now), telling);
        }
        return round.failures().isEmpty();
    }

    private void keep(IssuanceBatch batch, SigningRound round, SigningKeys.Use use, Telling telling) {
        List<WaitingRecord> done = round.done();
        List<IssuedCredential> newer = done.stream()
                .filter(each -> each.replaces().isPresent())
                .map(each -> credentials.get(each.id()))
                .toList();
        Map<String, String> corrections = reasons.of(newer);
        CredentialsIssued told = new CredentialsIssued(
                batch.id(),
                telling.learners(),
                use.at(),
                done.stream()
                        .map(each -> each.issued(Optional.ofNullable(corrections.get(each.id()))))
                        .toList());
        issued.fire(told);
        credentials.issued(batch.id(), done.stream().map(WaitingRecord::id).toList(), use, told.mail());
        newer.forEach(credentials::refresh);
        ledger.append(IssuedWitness.KIND, round.subject(), round.root());
        superseding.supersede(newer, telling.already());
    }
}
