package org.conferral.portal.issuing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.portal.evidence.EvidenceShelf;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;
import org.conferral.portal.platform.Texts;

/** The last look before records are issued: one sentence with numbers, and one button. */
@Named
@RequestScoped
public class ReleasePage {

    @Inject
    private Issuance issuance;

    @Inject
    private EvidenceShelf evidence;

    private String batch = Address.parameter("batch");
    private BatchProgress progress;
    private String waiting;

    public String release() {
        issuance.release(batch);
        return FlashMessages.after("issuing/batch?id=" + batch, "issuing", "release.done");
    }

    public BatchProgress getProgress() {
        if (progress == null) {
            progress = issuance.progress(batch);
        }
        return progress;
    }

    /** Rows that stay behind because a file they name was not uploaded; empty when none does. */
    public String getWaiting() {
        if (waiting == null) {
            long rows = evidence.view(getProgress().rosterId()).rowsWaiting();
            waiting = rows == 0 ? "" : Texts.of("issuing", "release.evidence.title", rows);
        }
        return waiting;
    }

    /** What will happen, with its numbers. */
    public String getSentence() {
        String form = getProgress().isBadges() ? "release.badges" : "release.records";
        String mail = getProgress().notifies() ? "release.mail" : "release.noMail";
        long total = getProgress().counts().total();
        return Texts.of("issuing", form, total) + " " + Texts.of("issuing", mail, total);
    }

    public String getButton() {
        String form = getProgress().isBadges() ? "release.button.badges" : "release.button.records";
        return Texts.of("issuing", form, getProgress().counts().total());
    }

    public String getBatch() {
        return batch;
    }

    public void setBatch(String batch) {
        this.batch = batch;
    }
}
