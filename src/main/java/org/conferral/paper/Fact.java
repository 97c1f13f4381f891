package org.conferral.paper;

import java.util.List;
import org.conferral.letter.DocumentTemplate;

/** A line "label | value" of a template. */
record Fact(String label, String value) {

    /** The facts among the lines of a template; one without a value is none. */
    static List<Fact> among(List<DocumentTemplate.Line> lines) {
        return lines.stream()
                .filter(line -> line.style().equals("fact"))
                .map(line -> of(line.words()))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private static Fact of(String words) {
        int bar = words.indexOf('|');
        return bar < 0
                ? new Fact("", words)
                : new Fact(
                        words.substring(0, bar).strip(),
                        words.substring(bar + 1).strip());
    }

    /**
     * Prints it: its label in one place, its value in another, read together.
     *
     * @param most how many lines the value may take
     * @return the height from the top of the higher place to the end of what is lower
     */
    float print(Printing printing, Leaf leaf, Setting quiet, Place named, Setting strong, Place said, int most) {
        Tag tag = printing.root().child("P");
        List<Setting.Line> name = quiet.lines(label, named.room(), 2);
        List<Setting.Line> words = strong.lines(value, said.room(), most);
        Look look = printing.look();
        printing.put(leaf, tag.child("Span"), quiet, name, label, named, look.quiet());
        printing.put(leaf, tag.child("Span"), strong, words, value, said, look.ink());
        float low = Math.min(named.top() - name.size() * quiet.leading(), said.top() - words.size() * strong.leading());
        return Math.max(named.top(), said.top()) - low;
    }
}
