package org.conferral.portal.issuing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.conferral.portal.evidence.EvidenceShelf;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.Texts;

/** The last look before records are issued: one sentence with numbers, and one button. */
@Named
@RequestScoped
public class ReleasePage {

    @Inject
    private Issuance issuance;

    @Inject
    private EvidenceShelf evidence;

    @Inject
    private ForecastPart part;

    private String batch = Address.parameter("batch");
    private BatchProgress progress;
    private String waiting;

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
        return getProgress().correction().map(this::correcting).orElseGet(this::issuing);
    }

    /** A batch that corrects makes nothing for learners who have nothing to correct. */
    private String correcting(String reason) {
        Forecast forecast = part.getForecast();
        String mail = getProgress().notifies() ? "release.mail" : "release.noMail";
        List<String> words = new ArrayList<>();
        words.add(Texts.of("issuing", "release.correction", forecast.corrected(), reason));
        words.add(Texts.of("issuing", mail, forecast.corrected()));
        counted(words, "release.correction.unmatched", forecast.fresh());
        counted(words, "release.leftOut", forecast.unchanged());
        return String.join(" ", words);
    }

    private String issuing() {
        String form = getProgress().isBadges() ? "release.badges" : "release.records";
        String mail = getProgress().notifies() ? "release.mail" : "release.noMail";
        Forecast forecast = part.getForecast();
        int total = forecast.issued(getProgress().repeated());
        List<String> words = new ArrayList<>(List.of(Texts.of("issuing", form, total)));
        counted(words, "release.replaced", forecast.replaced(getProgress().repeated()));
        words.add(Texts.of("issuing", mail, total));
        counted(words, "release.leftOut", forecast.leftOut(getProgress().repeated()));
        return String.join(" ", words);
    }

    private static void counted(List<String> words, String key, int count) {
        if (count > 0) {
            words.add(Texts.of("issuing", key, count));
        }
    }

    public String getButton() {
        String form = getProgress().isBadges() ? "release.button.badges" : "release.button.records";
        return Texts.of("issuing", form, issued());
    }

    private int issued() {
        Forecast forecast = part.getForecast();
        return getProgress()
                .correction()
                .map(reason -> forecast.corrected())
                .orElseGet(() -> forecast.issued(getProgress().repeated()));
    }

    public String getBatch() {
        return batch;
    }

    public void setBatch(String batch) {
        this.batch = batch;
    }
}
