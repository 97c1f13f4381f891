package org.conferral.paper;

import java.util.ArrayList;
import java.util.List;

/** The first letters of the first two words of a name that begin with a capital, or of its first word. */
final class Initials {

    private Initials() {}

    static String of(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.strip().split("[\\s\\p{Punct}]+")) {
            if (!word.isEmpty() && !Character.isLowerCase(word.codePointAt(0))) {
                words.add(Character.toString(word.codePointAt(0)));
            }
        }
        return words.isEmpty() ? "•" : String.join("", words.subList(0, Math.min(2, words.size())));
    }
}
