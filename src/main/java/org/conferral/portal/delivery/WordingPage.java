package org.conferral.portal.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.conferral.letter.LetterWords;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;
import org.conferral.portal.platform.PageMemory;
import org.jspecify.annotations.Nullable;

/** The words of one letter while somebody changes them. */
@Named
@RequestScoped
public class WordingPage {

    @Inject
    private LetterEditing editing;

    private final WordingPlace place =
            WordingPlace.of(Address.parameter("unit"), Address.parameter("kind"), Address.parameter("language"));
    private WordingView view;

    /** What is remembered while the form is open. */
    private static final class Kept implements Serializable {
        private static final long serialVersionUID = 1L;
        private WordingForm form;
        private int base;
    }

    private static Kept kept() {
        return PageMemory.of("wording", Kept::new);
    }

    public void open() {
        if (kept().form == null) {
            kept().form = WordingForm.of(getView().words());
            kept().base = getView().base();
        }
    }

    /** Puts the words into force. */
    public @Nullable String save() {
        return after(
                editing.save(place, kept().base, words()), "delivery/wordings?" + place.address(), "wording.saved");
    }

    /** Keeps the words as a draft and shows the letter in them. */
    public @Nullable String tryOut() {
        return after(editing.keepDraft(place, words()), here(), "wording.kept");
    }

    private static @Nullable String after(SavedWording saved, String page, String key) {
        if (!saved.done()) {
            FlawWords.show("wording", saved.flaws());
            return null;
        }
        FlawWords.tellRemoved(saved.removed());
        return FlashMessages.after(page, "desk", key);
    }

    public String forget() {
        editing.forgetDraft(place);
        return FlashMessages.after(here(), "desk", "wording.forgotten");
    }

    public String goBack() {
        editing.goBack(place, kept().base);
        return FlashMessages.after(here(), "desk", "wording.back");
    }

    public String reuse(int version) {
        editing.reuse(place, kept().base, version);
        return FlashMessages.after(here(), "desk", "wording.reused", version);
    }

    private LetterWords words() {
        return kept().form.words();
    }

    /** The address of this page with the learner the letter is tried on. */
    private String here() {
        String record = Address.parameter("record");
        return "delivery/wording?" + place.address() + (record.isEmpty() ? "" : "&record=" + record);
    }

    public WordingView getView() {
        if (view == null) {
            view = editing.open(place);
        }
        return view;
    }

    public WordingForm getForm() {
        return kept().form;
    }

    public WordingPlace getPlace() {
        return place;
    }

    public String getLanguageName() {
        return LetterLanguage.of(place.locale()).name();
    }

    public List<PlaceholderLine> getPlaceholders() {
        return PlaceholderLine.of(place.kind().placeholders());
    }
}
