package org.conferral.portal.issuing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;
import org.conferral.portal.platform.Texts;

/** A batch on its way to paper: in which language, how far it is, and the files to fetch. */
@Named
@RequestScoped
public class PrintPage {

    private static final List<String> LANGUAGES = List.of("en", "es", "fr", "de", "ar");

    @Inject
    private Issuance issuance;

    @Inject
    private PrintDesk desk;

    private String id = Address.parameter("batch");
    private String language = LANGUAGES.get(0);
    private BatchProgress batch;
    private Optional<PrintProgress> progress;

    public BatchProgress getBatch() {
        if (batch == null) {
            batch = issuance.progress(id);
        }
        return batch;
    }

    /** How far it is; null where nobody has it printed. */
    public PrintProgress getProgress() {
        if (progress == null) {
            progress = desk.progress(id);
        }
        return progress.orElse(null);
    }

    /** Whether it can be had printed, for the first time or anew. */
    public boolean isOrderable() {
        return getProgress() == null || getProgress().isDone();
    }

    /** Whether it is the first wish, or one more: part of the keys of its words. */
    public String getWish() {
        return getProgress() == null ? "order" : "again";
    }

    public String getTrouble() {
        return getProgress()
                .retry()
                .map(retry -> Texts.of("issuing", "print.retry", retry.attempts(), retry.reference()))
                .orElse("");
    }

    public String order() {
        desk.order(id, language);
        return done("print.ordered");
    }

    public void pause() {
        desk.pause(id);
        progress = null;
    }

    public void goOn() {
        desk.goOn(id);
        progress = null;
    }

    public String cancel() {
        desk.cancel(id);
        return done("print.cancelled");
    }

    private String done(String key) {
        return FlashMessages.after("issuing/print?batch=" + id, "issuing", key);
    }

    public List<String> getLanguages() {
        return LANGUAGES;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
