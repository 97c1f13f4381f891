package org.conferral.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is made of one cell while its row is checked: a value, and everything there is to say about it. */
final class CellReading {

    private final CellAddress address;
    private final Cell cell;
    private final List<RowProblem> problems;
    private boolean failed;

    CellReading(CellAddress address, Cell cell, List<RowProblem> problems) {
        this.address = address;
        this.cell = cell;
        this.problems = problems;
    }

    CellAddress address() {
        return address;
    }

    Cell cell() {
        return cell;
    }

    void say(Code code, Object... args) {
        List<String> facts = new ArrayList<>();
        for (Object arg : args) {
            facts.add(String.valueOf(arg));
        }
        problems.add(new RowProblem(address, code, shortened(cell.shown()), facts));
        failed |= code.severity() == Severity.ERROR;
    }

    /** Says what is wrong and answers that there is no value. */
    Optional<String> refuse(Code code, Object... args) {
        say(code, args);
        return Optional.empty();
    }

    boolean failed() {
        return failed;
    }

    /** What the cell shows; a character that cannot be seen is shown by the picture Unicode has for it. */
    private static String shortened(String shown) {
        StringBuilder seen = new StringBuilder();
        shown.codePoints()
                .limit(201)
                .map(c -> c < 0x20 ? 0x2400 + c : c == 0x7F ? 0x2421 : c)
                .forEach(seen::appendCodePoint);
        String text = seen.toString();
        return text.length() <= 200 ? text : text.substring(0, 199) + "…";
    }
}
