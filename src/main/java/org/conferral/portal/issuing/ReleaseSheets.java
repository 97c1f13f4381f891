package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Refusal;
import org.conferral.sheet.SheetPdf;

/** The sheet to file for each batch that is over: what was issued, by whom and when, signed by its unit. */
@ApplicationScoped
@Transactional
public class ReleaseSheets {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private IssuanceBatches batches;

    @Inject
    private Issuance issuance;

    @Inject
    private BatchHash hash;

    @Inject
    private ReleaseStatement statement;

    @Inject
    private Clock clock;

    /** The sheet as PDF with the signed statement attached; the statement is made when it is asked for first, and stays. */
    @Allowed(Permission.VIEW)
    public byte[] pdf(String batchId) {
        ReleaseSheet sheet = entities.find(ReleaseSheet.class, batchId);
        return SheetPdf.of(PrintedRelease.of(sheet == null ? made(batchId) : sheet));
    }

    private ReleaseSheet made(String batchId) {
        IssuanceBatch batch = batches.locked(batchId);
        BatchProgress progress = issuance.progress(batchId);
        if (!progress.isOver()) {
            throw Refusal.conflict("sheet.early");
        }
        ReleaseSheet before = entities.find(ReleaseSheet.class, batchId);
        return before == null ? made(batch, progress) : before;
    }

    private ReleaseSheet made(IssuanceBatch batch, BatchProgress progress) {
        Instant now = clock.instant();
        String signed =
                statement.signed(batch, progress, hash.of(batch.id()), now).toString();
        ReleaseSheet sheet = new ReleaseSheet(batch.id(), signed.getBytes(StandardCharsets.UTF_8), now);
        entities.persist(sheet);
        return sheet;
    }
}
