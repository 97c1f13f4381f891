package org.conferral.letter;

import java.util.Objects;
import java.util.Set;

/**
 * The words of a letter as somebody writes them, with their placeholders.
 *
 * @param html what stands inside the frame that all letters share
 * @param text the same for readers of plain text; empty where it follows from the HTML
 */
public record LetterWords(String subject, String html, String text) {

    /** The most a part may hold, in characters: a letter, not a book. */
    public static final int LONGEST = 50_000;

    /** The longest subject in characters: mail programs show less. */
    public static final int LONGEST_SUBJECT = 200;

    public LetterWords {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(text, "text");
    }

    /** Whether nobody wrote a plain text. */
    public boolean isTextDerived() {
        return text.isBlank();
    }

    /** The plain text: the one that was written, or else the one that follows from the HTML. */
    public String plain() {
        return isTextDerived() ? PlainText.of(html) : text;
    }

    /** The same without anything a letter must not hold, and the plain text as it was. */
    public Cleaned cleaned() {
        LetterHtml clean = LetterHtml.of(html);
        return new Cleaned(new LetterWords(subject.strip(), clean.html(), text.replace("\r\n", "\n")), clean.removed());
    }

    /** Words that may be sent, and the names of what was taken out of them. */
    public record Cleaned(LetterWords words, Set<String> removed) {

        public Cleaned {
            removed = Set.copyOf(removed);
        }
    }
}
