package org.conferral.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of one kind of letter in one language, checked against the placeholders the sender will fill. */
public final class LetterTemplate {

    private final String name;
    private final Placeholders placeholders;
    private final Locale language;
    private final TemplateText subject;
    private final TemplateText html;
    private final TemplateText text;

    private LetterTemplate(String name, Placeholders placeholders, Locale language, LetterWords words) {
        this.name = name;
        this.placeholders = placeholders;
        this.language = language;
        this.subject = TemplateText.of(words.subject(), LetterPart.SUBJECT);
        this.html = TemplateText.of(words.html(), LetterPart.HTML);
        this.text = TemplateText.of(words.plain(), LetterPart.TEXT);
        refuse(flaws(words).stream().map(Flaw::toString).toList());
    }

    /** The letter as it is shipped with the portal. */
    public static LetterTemplate shipped(String name, Placeholders placeholders, Locale language) {
        return of(name, placeholders, language, ShippedLetters.words(name, language));
    }

    public static LetterTemplate of(String name, Placeholders placeholders, Locale language, LetterWords words) {
        return new LetterTemplate(name, placeholders, language, words);
    }

    /** Everything that keeps these words from being used; empty when nothing does. */
    public static List<Flaw> check(Placeholders placeholders, LetterWords words) {
        return WordsCheck.flaws(
                placeholders,
                words,
                List.of(
                        TemplateText.of(words.subject(), LetterPart.SUBJECT),
                        TemplateText.of(words.html(), LetterPart.HTML),
                        TemplateText.of(words.plain(), LetterPart.TEXT)));
    }

    /** Puts values in the places that wait for them. */
    public Letter fill(Map<String, String> values) {
        refuse(placeholders.problemsOf(values));
        String title = TemplateText.of(subject.source(), LetterPart.HTML).fill(values);
        return new Letter(
                subject.fill(values), LetterFrame.around(language, title, html.fill(values)), text.fill(values));
    }

    /** The language the letter is written in. */
    public Locale language() {
        return language;
    }

    private List<Flaw> flaws(LetterWords words) {
        return WordsCheck.flaws(placeholders, words, new ArrayList<>(List.of(subject, html, text)));
    }

    private void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new TemplateFault(name, problems);
        }
    }
}
