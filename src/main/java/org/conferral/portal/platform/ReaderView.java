package org.conferral.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** What a page says about the language it is in, and about the others. */
@Named("reader")
@ApplicationScoped
public class ReaderView {

    /**
     * A language to read in.
     *
     * @param tag as BCP 47 has it
     * @param name as those who speak it call it
     * @param current whether the page is in it
     */
    public record Tongue(String tag, String name, boolean current) {}

    /** The tag of the language the page is in. */
    public String getLanguage() {
        return ReaderLanguage.current().getLanguage();
    }

    /** In which direction the page is read, as HTML has it. */
    public String getDirection() {
        return ReaderLanguage.isFromRight(ReaderLanguage.current()) ? "rtl" : "ltr";
    }

    /** Whether the page is there in other languages, too. */
    public boolean isTranslated() {
        return ReaderLanguage.isSpokenAt(
                FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }

    public List<Tongue> getTongues() {
        Locale current = ReaderLanguage.current();
        return ReaderLanguage.ALL.stream()
                .map(language -> new Tongue(
                        language.getLanguage(),
                        ownName(language),
                        language.getLanguage().equals(current.getLanguage())))
                .toList();
    }

    /** The languages the page is not in. */
    public List<Tongue> getOthers() {
        return getTongues().stream().filter(tongue -> !tongue.current()).toList();
    }

    private static String ownName(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
