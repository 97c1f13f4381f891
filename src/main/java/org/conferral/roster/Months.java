package org.conferral.roster;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names of the months and their usual abbreviations, in the languages in which headings are known; without accents. */
final class Months {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final List<String> NAMES = List.of(
            "january jan januar janner janvier janv enero ene gennaio gen janeiro januari",
            "february feb februar fevrier fevr fev febrero febbraio fevereiro februari",
            "march mar marz maerz mrz mars marzo marco maart mrt",
            "april apr avril avr abril abr aprile",
            "may mai mayo maggio mag maio mei maj",
            "june jun juni juin junio giugno giu junho",
            "july jul juli juillet juil julio luglio lug julho",
            "august aug aout agosto ago augustus augusti",
            "september sept sep septembre septiembre setiembre settembre setembro set",
            "october oct oktober okt octobre octubre ottobre ott outubro out",
            "november nov novembre noviembre novembro",
            "december dec dezember dez decembre diciembre dic dicembre dezembro");

    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (int i = 0; i < NAMES.size(); i++) {
            int month = i + 1;
            for (String name : NAMES.get(i).split(" ")) {
                NUMBERS.put(name, month);
            }
        }
    }

    private Months() {}

    /** The number of the month of this name, counted from 1. */
    static Optional<Integer> number(String name) {
        String bare =
                ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return Optional.ofNullable(NUMBERS.get(bare.toLowerCase(Locale.ROOT)));
    }
}
