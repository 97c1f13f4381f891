package org.conferral.portal.issuing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;
import org.conferral.portal.platform.Texts;

/** One batch: how far it is, and its records, narrowed down by the counts. */
@Named
@RequestScoped
public class BatchPage extends CredentialList {

    @Inject
    private Issuance issuance;

    @Inject
    private Revocation revocation;

    @Inject
    private HttpServletRequest request;

    private String id = Address.parameter("id");
    private String reason;
    private BatchProgress progress;

    public BatchProgress getProgress() {
        if (progress == null) {
            progress = issuance.progress(id);
        }
        return progress;
    }

    public BatchCounts getCounts() {
        return getProgress().counts();
    }

    public String getTrouble() {
        return getProgress()
                .retry()
                .map(retry -> Texts.of("issuing", "batch.retry.text", retry.attempts(), retry.reference()))
                .orElse("");
    }

    public Instant getNextAttempt() {
        return getProgress().retry().map(BatchRetry::at).orElse(null);
    }

    public void pause() {
        progress = issuance.pause(id);
    }

    public void resume() {
        progress = issuance.resume(id);
    }

    public void cancel() {
        progress = issuance.cancel(id);
    }

    /** Withdraws the records that are ticked in the table. */
    public String revoke() {
        int count = revocation.revokeAll(getTicked(), reason);
        return FlashMessages.after("issuing/batch?id=" + id, "issuing", "batch.revoked", count);
    }

    /** The records that were ticked when the form was sent. */
    public List<String> getTicked() {
        String[] ticked = request.getParameterValues("selected");
        return ticked == null ? List.of() : List.of(ticked);
    }

    /** Whether records will come, as far as one knows, of which none is there yet. */
    public boolean isAwaited() {
        return isComing() && !getProgress().isTroubled();
    }

    public boolean isNothingFound() {
        return getLines().isEmpty() && !getProgress().isUntouched() && !isComing();
    }

    private boolean isComing() {
        return !isNarrow() && getProgress().isUnderWay() && getLines().isEmpty();
    }

    @Override
    protected String base() {
        return "batch?id=" + id + "&";
    }

    @Override
    protected Optional<String> batchId() {
        return Optional.ofNullable(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
