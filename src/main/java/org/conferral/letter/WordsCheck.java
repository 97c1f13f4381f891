package org.conferral.letter;

import java.util.ArrayList;
import java.util.List;

/** Holds the words of a letter against the placeholders it may and must use. */
final class WordsCheck {

    private WordsCheck() {}

    /** @param parts subject, HTML and text, read */
    static List<Flaw> flaws(Placeholders placeholders, LetterWords words, List<TemplateText> parts) {
        var flaws = new ArrayList<Flaw>();
        measure(flaws, LetterPart.SUBJECT, words.subject(), LetterWords.LONGEST_SUBJECT);
        measure(flaws, LetterPart.HTML, words.html(), LetterWords.LONGEST);
        measure(flaws, LetterPart.TEXT, words.plain(), LetterWords.LONGEST);
        for (TemplateText part : parts) {
            boolean follows = part.part() == LetterPart.TEXT && words.isTextDerived();
            if (!follows) {
                flaws.addAll(part.flaws());
                flaws.addAll(unknown(placeholders, part));
                flaws.addAll(missing(placeholders, part));
            }
        }
        return flaws;
    }

    private static void measure(List<Flaw> flaws, LetterPart part, String words, int longest) {
        if (words.isBlank()) {
            flaws.add(Flaw.about(part, Flaw.Code.EMPTY));
        } else if (words.length() > longest) {
            flaws.add(Flaw.about(part, Flaw.Code.TOO_LONG));
        }
    }

    private static List<Flaw> unknown(Placeholders placeholders, TemplateText part) {
        return part.names().entrySet().stream()
                .filter(used -> !placeholders.knows(used.getKey()))
                .map(used ->
                        Flaw.unknown(part.part(), used.getKey(), placeholders.nearest(used.getKey()), used.getValue()))
                .toList();
    }

    /** A subject need not bring the link. */
    private static List<Flaw> missing(Placeholders placeholders, TemplateText part) {
        return part.part() == LetterPart.SUBJECT
                ? List.of()
                : placeholders.unusedBy(part.slots()).stream()
                        .map(unused -> Flaw.of(part.part(), Flaw.Code.MISSING, unused, 0))
                        .toList();
    }
}
