package org.conferral.paper;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How Arabic letters are written next to each other: each has up to four forms, and lam takes an alef that follows it into one letter with it.
 * The forms are those that Unicode has letters for (Arabic Presentation Forms), found by their names.
 */
final class Joining {

    private static final int FIRST = 0xFB50;
    private static final int LAST = 0xFEFC;
    private static final int TATWEEL = 0x0640;
    private static final int LAM = 0x0644;
    private static final List<String> FORMS = List.of("ISOLATED", "FINAL", "INITIAL", "MEDIAL");
    private static final int FINAL = 1;
    private static final int INITIAL = 2;

    /** The forms of a letter, or of lam with an alef, in the order of {@link #FORMS}; 0 where there is none. */
    private static final Map<String, int[]> LETTERS = letters();

    private Joining() {}

    private static Map<String, int[]> letters() {
        Map<String, int[]> letters = new HashMap<>();
        for (int form = FIRST; form <= LAST; form++) {
            String name = Character.isDefined(form) ? String.valueOf(Character.getName(form)) : "";
            String letter = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
            boolean whole = letter.length() == 1 || letter.length() == 2 && name.contains("LIGATURE LAM WITH ALEF");
            for (int i = 0; i < FORMS.size() && whole; i++) {
                if (name.endsWith(" " + FORMS.get(i) + " FORM")) {
                    letters.computeIfAbsent(letter, any -> new int[FORMS.size()])[i] = form;
                }
            }
        }
        return letters;
    }

    static boolean isForm(int letter) {
        return letter >= FIRST && letter <= LAST;
    }

    /** The same words with every Arabic letter in the form it has between its neighbours. */
    static String joined(String words) {
        if (words.codePoints().noneMatch(Joining::isArabic)) {
            return words;
        }
        List<String> letters = withLigatures(words);
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < letters.size(); i++) {
            joined.append(form(letters, i));
        }
        return joined.toString();
    }

    private static boolean isArabic(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
    }

    private static List<String> withLigatures(String words) {
        List<String> letters = new ArrayList<>();
        int[] all = words.codePoints().toArray();
        for (int i = 0; i < all.length; i++) {
            String pair =
                    i + 1 < all.length && all[i] == LAM ? Character.toString(LAM) + Character.toString(all[i + 1]) : "";
            boolean together = LETTERS.containsKey(pair);
            letters.add(together ? pair : Character.toString(all[i]));
            i += together ? 1 : 0;
        }
        return letters;
    }

    private static String form(List<String> letters, int at) {
        int[] forms = LETTERS.get(letters.get(at));
        if (forms == null) {
            return letters.get(at);
        }
        boolean before = reachesOn(neighbour(letters, at, -1)) && forms[FINAL] != 0;
        boolean after = takesUp(neighbour(letters, at, 1)) && forms[INITIAL] != 0;
        int form = forms[(before ? 1 : 0) + (after ? 2 : 0)];
        return form == 0 ? letters.get(at) : Character.toString(form);
    }

    /** Whether a letter joins the one that follows it. */
    private static boolean reachesOn(String letter) {
        int[] forms = LETTERS.get(letter);
        return letter.equals(Character.toString(TATWEEL)) || forms != null && forms[INITIAL] != 0;
    }

    /** Whether a letter joins the one before it. */
    private static boolean takesUp(String letter) {
        int[] forms = LETTERS.get(letter);
        return letter.equals(Character.toString(TATWEEL)) || forms != null && forms[FINAL] != 0;
    }

    /** The next letter in this direction; marks above and below letters do not count. */
    private static String neighbour(List<String> letters, int at, int step) {
        int place = at + step;
        while (place >= 0 && place < letters.size() && isMark(letters.get(place))) {
            place += step;
        }
        return place >= 0 && place < letters.size() ? letters.get(place) : "";
    }

    private static boolean isMark(String letter) {
        return Character.getType(letter.codePointAt(0)) == Character.NON_SPACING_MARK;
    }
}
