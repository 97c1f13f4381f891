package org.conferral.roster;

import java.util.Arrays;
import java.util.Collections;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a heading, and which of them say something. Names that machines give, such as SIS_USER_ID or firstName, fall into words, too. */
final class HeadingWords {

    private static final Pattern MAIL = Pattern.compile("(?i)\\be[-_ ]mail");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private static final Properties LISTS = HeadingFiles.read("heading_words.properties");
    private static final Set<String> OF_THE_LEARNER = list("learner");
    private static final Set<String> OF_OTHERS = list("others");
    private static final Set<String> OF_BEGINNINGS = list("beginnings");
    private static final Set<String> TOO_PLAIN = list("plain");
    private static final Set<String> KNOWN_ELSEWHERE = Arrays.stream(
                    LISTS.getProperty("elsewhere").split("\\|"))
            .map(HeaderName::normal)
            .collect(Collectors.toUnmodifiableSet());

    private HeadingWords() {}

    /** The words that tell what a column holds; none when those that are left could mean anything. */
    static Set<String> significant(String heading) {
        Set<String> words = all(heading).stream()
                .filter(word -> !OF_THE_LEARNER.contains(word))
                .collect(Collectors.toUnmodifiableSet());
        return TOO_PLAIN.containsAll(words) ? Set.of() : words;
    }

    /** Whether a heading speaks of somebody other than the learner, of another day than that of the award, or of things no roster holds. */
    static boolean isOfOthers(String heading) {
        return KNOWN_ELSEWHERE.contains(HeaderName.normal(heading)) || !Collections.disjoint(all(heading), OF_OTHERS);
    }

    /** Whether a heading speaks of the day something begins. */
    static boolean isOfBeginning(String heading) {
        return !Collections.disjoint(all(heading), OF_BEGINNINGS);
    }

    private static Set<String> all(String heading) {
        String whole = MAIL.matcher(heading).replaceAll("email");
        return GAP.splitAsStream(HUMP.matcher(whole).replaceAll(" "))
                .map(HeaderName::normal)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> list(String name) {
        return Arrays.stream(LISTS.getProperty(name).split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
