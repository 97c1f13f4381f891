package org.conferral.roster;

import java.util.List;

/**
 * Something about a cell or row that a clerk has to repair or should know.
 *
 * @param given what the cell shows
 * @param args  facts the message needs: a limit, a suggestion, the number of another row
 */
public record RowProblem(CellAddress cell, Code code, String given, List<String> args) {

    public RowProblem {
        args = List.copyOf(args);
    }

    public RowProblem(CellAddress cell, Code code, String given, String... args) {
        this(cell, code, given, List.of(args));
    }
}
