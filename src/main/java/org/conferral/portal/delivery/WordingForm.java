package org.conferral.portal.delivery;

import java.io.Serializable;
import org.conferral.letter.LetterWords;

/** The words of a letter while they are being edited. */
public class WordingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String subject;
    private String html;
    private String text;
    private boolean derived;

    static WordingForm of(LetterWords words) {
        var form = new WordingForm();
        form.subject = words.subject();
        form.html = words.html();
        form.text = words.plain();
        form.derived = words.isTextDerived();
        return form;
    }

    /** What the form says; a plain text that follows from the HTML is left out. */
    LetterWords words() {
        return new LetterWords(given(subject), given(html), derived ? "" : given(text));
    }

    private static String given(String text) {
        return text == null ? "" : text;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getHtml() {
        return html;
    }

    public void setHtml(String html) {
        this.html = html;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Whether the plain text follows from the HTML. */
    public boolean isDerived() {
        return derived;
    }

    public void setDerived(boolean derived) {
        this.derived = derived;
    }
}
