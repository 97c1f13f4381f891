package org.conferral.portal.issuing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.conferral.portal.identity.ActorNames;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;
import org.conferral.portal.platform.Texts;

/** What moves a batch on or back that somebody has let go, on its page. */
@Named
@RequestScoped
public class BatchReleasePart {

    @Inject
    private BatchRelease releasing;

    @Inject
    private ActorNames names;

    @Inject
    private Clock clock;

    private final String id = Address.parameter("id");
    private String note = "";
    private Map<String, String> called;

    public String approve() {
        BatchProgress progress = releasing.approve(id);
        return progress.isOpen() ? "/issuing/batch?faces-redirect=true&id=" + id : after("batch.approved");
    }

    public String sendBack() {
        releasing.sendBack(id, note);
        return after("batch.sentBack");
    }

    public String undo() {
        releasing.undo(id);
        return after("batch.undone");
    }

    private String after(String key) {
        return FlashMessages.after("issuing/batch?id=" + id, "issuing", key);
    }

    /** How long it still waits, in words; empty when it does not wait for a moment. */
    public String left(BatchProgress batch) {
        return batch.dueAt()
                .filter(due -> batch.isScheduled())
                .map(due -> Duration.between(clock.instant(), due))
                .map(BatchReleasePart::words)
                .orElse("");
    }

    private static String words(Duration left) {
        long seconds = Math.max(0, left.toSeconds());
        if (seconds < Duration.ofHours(1).toSeconds()) {
            return Texts.of("issuing", "batch.left.minutes", seconds / 60, seconds % 60);
        }
        return Texts.of("issuing", "batch.left.hours", left.toHours(), left.toMinutesPart());
    }

    /** What somebody who acted is called. */
    public String name(String actor) {
        if (called == null) {
            called = names.all();
        }
        return called.getOrDefault(actor, actor);
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }
}
