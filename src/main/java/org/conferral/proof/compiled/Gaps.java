package org.conferral.proof.compiled;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which marks in a marked document stand for which values, and as what each value was found to be used. */
final class Gaps {

    private static final String INTEGER = "^^<http://www.w3.org/2001/XMLSchema#integer>";
    private static final String DOUBLE = "^^<http://www.w3.org/2001/XMLSchema#double>";

    private final Map<String, Integer> marks;
    private final GapUse[] uses;

    /** The number of a value by the mark that stands for it. */
    Gaps(Map<String, Integer> marks, int count) {
        this.marks = Map.copyOf(marks);
        this.uses = new GapUse[count];
    }

    /** As what each value is used; empty when some value is not in any statement, so that no signature would cover it. */
    List<GapUse> uses() {
        List<GapUse> all = new ArrayList<>();
        for (GapUse use : uses) {
            if (use == null) {
                return List.of();
            }
            all.add(use);
        }
        return all;
    }

    /** The gap a name is, or -1. */
    int ofAddress(String term) {
        Integer number = marks.get(term.substring(1, term.length() - 1));
        if (number == null) {
            return -1;
        }
        if (uses[number] != GapUse.NUMBER) {
            uses[number] = GapUse.ADDRESS;
        }
        return number;
    }

    /** The gap the text of a literal is, or -1. */
    int ofText(String literal) {
        String text = Statement.text(literal);
        Integer number = marks.get(text);
        if (number == null) {
            return -1;
        }
        boolean quantity = text.chars().allMatch(Character::isDigit);
        if (quantity && isNative(Statement.suffix(literal))) {
            throw new NotCompilable("a number without a datatype of its own");
        }
        if (uses[number] == null) {
            uses[number] = quantity ? GapUse.NUMBER : GapUse.TEXT;
        }
        return number;
    }

    /** Numbers without a datatype of their own change it with their value. */
    private static boolean isNative(String suffix) {
        return suffix.equals(INTEGER) || suffix.equals(DOUBLE);
    }
}
