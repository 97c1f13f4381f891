package org.conferral.portal.delivery;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.conferral.letter.Flaw;
import org.conferral.portal.platform.Texts;

/** Says on a page what keeps the words of a letter from being used. */
final class FlawWords {

    private FlawWords() {}

    /** Shows each flaw at the field of its part. */
    static void show(String form, List<Flaw> flaws) {
        FacesContext faces = FacesContext.getCurrentInstance();
        flaws.forEach(flaw -> faces.addMessage(
                form + ":" + flaw.part().name().toLowerCase(Locale.ROOT),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, of(flaw), null)));
        faces.validationFailed();
    }

    /** Says what was taken out of an HTML letter. */
    static void tellRemoved(Set<String> removed) {
        if (!removed.isEmpty()) {
            String names = String.join(", ", new TreeSet<>(removed));
            FacesContext.getCurrentInstance()
                    .addMessage(
                            null,
                            new FacesMessage(
                                    FacesMessage.SEVERITY_WARN, Texts.of("desk", "wording.removed", names), null));
        }
    }

    static String of(Flaw flaw) {
        String key = "flaw." + flaw.code().name().toLowerCase(Locale.ROOT);
        boolean guessed = flaw.code() == Flaw.Code.UNKNOWN && !flaw.nearest().isEmpty();
        String name = flaw.code() == Flaw.Code.STRAY ? flaw.name() : marked(flaw.name());
        return Texts.of("desk", guessed ? key + ".nearest" : key, name, marked(flaw.nearest()), flaw.line());
    }

    /** A placeholder as it is written. */
    private static String marked(String name) {
        return "{{" + name + "}}";
    }
}
