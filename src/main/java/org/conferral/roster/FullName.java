package org.conferral.roster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** First and last name out of one cell, as far as it is sure which is which: "Lovelace, Ada" or "Ada Lovelace". */
record FullName(String given, String family) {

    /** Titles, what follows a name, and beginnings of last names: beside one other word they leave no first and last name. */
    private static final Set<String> NO_NAMES =
            Set.of(("dr mr mrs ms mx miss prof sir herr frau mme sr sra jr ii iii iv phd md"
                            + " van von vom zu de del della di da dos du la le el al bin ibn ben st ter ten")
                    .split(" "));

    /** The text itself when it can be split; else it is refused. */
    static Optional<String> read(String text, CellReading reading) {
        return of(text).isPresent()
                ? TextRule.read(RosterField.FULL_NAME, text, reading)
                : reading.refuse(Code.NAME_NOT_SPLIT);
    }

    static Optional<FullName> of(String text) {
        String[] parts = text.split(",", -1);
        String[] words = text.strip().split("\\s+");
        if (parts.length == 2) {
            return sure(parts[1].strip(), parts[0].strip());
        }
        return parts.length == 1 && words.length == 2 ? sure(words[0], words[1]) : Optional.empty();
    }

    /** Puts the parts of a full name in its place; a part with a column of its own stays as it is. */
    static void split(Map<String, String> fields) {
        Optional.ofNullable(fields.remove(RosterField.FULL_NAME.key()))
                .flatMap(FullName::of)
                .ifPresent(name -> {
                    fields.putIfAbsent(RosterField.GIVEN_NAME.key(), name.given());
                    fields.putIfAbsent(RosterField.FAMILY_NAME.key(), name.family());
                });
    }

    private static Optional<FullName> sure(String given, String family) {
        boolean sure = List.of(given, family).stream().allMatch(FullName::isName);
        return sure ? Optional.of(new FullName(given, family)) : Optional.empty();
    }

    private static boolean isName(String part) {
        boolean letters = part.codePoints().anyMatch(Character::isLetter);
        boolean strange = part.codePoints().anyMatch(c -> Character.isDigit(c) || "@;/|&".indexOf(c) >= 0);
        return letters && !strange && !NO_NAMES.contains(HeaderName.normal(part));
    }
}
