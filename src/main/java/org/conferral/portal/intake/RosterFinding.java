package org.conferral.portal.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.conferral.roster.CellAddress;
import org.conferral.roster.RowProblem;
import org.conferral.roster.Severity;
import org.conferral.roster.UnusableFile;

/** Something about a roster that has to be repaired or should be known, as it was found. */
@Entity
@Table(name = "roster_finding")
class RosterFinding {

    private static final int LONGEST_VALUE = 500;
    private static final int LONGEST_NAME = 300;
    private static final String BETWEEN = "\u001f";

    @Id
    private String id;

    @Column(name = "roster_id")
    private String rosterId;

    private int place;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String code;
    private String sheet;

    @Column(name = "row_no")
    private int row;

    /** The row of another sheet in which the value was looked up; 0 where it stands in the roster's own. */
    @Column(name = "looked_up_row")
    private int lookedUpRow;

    @Column(name = "column_name")
    private String columnName;

    @Column(name = "column_letter")
    private String columnLetter;

    private String given;
    private String arguments;
    private String learner;

    protected RosterFinding() {}

    private RosterFinding(String id, String rosterId, int place, Severity severity, String code, CellAddress cell) {
        this.id = id;
        this.rosterId = rosterId;
        this.place = place;
        this.severity = severity;
        this.code = code;
        this.sheet = cell.sheet();
        this.row = cell.rosterRow();
        this.lookedUpRow = cell.lookedUpFor().isPresent() ? cell.row() : 0;
        this.columnName = cut(cell.column(), LONGEST_VALUE);
        this.columnLetter = cell.letter();
        this.learner = "";
    }

    static RosterFinding of(String id, String rosterId, int place, RowProblem problem, String learner) {
        RosterFinding finding = new RosterFinding(
                id, rosterId, place, problem.code().severity(), problem.code().key(), problem.cell());
        finding.given = cut(problem.given(), LONGEST_VALUE);
        finding.learner = cut(learner, LONGEST_NAME);
        finding.arguments = cut(String.join(BETWEEN, problem.args()), LONGEST_VALUE * 2);
        return finding;
    }

    /** Why a file as a whole cannot be used. */
    static RosterFinding of(String id, String rosterId, String fileName, UnusableFile refusal) {
        RosterFinding finding = new RosterFinding(
                id, rosterId, 0, Severity.ERROR, refusal.code().key(), CellAddress.row("", refusal.row()));
        finding.given = cut(fileName, LONGEST_VALUE);
        finding.arguments = cut(String.join(BETWEEN, refusal.args()), LONGEST_VALUE * 2);
        return finding;
    }

    /** That the encoding of a text file had to be guessed. */
    static RosterFinding guessed(String id, String rosterId, String encoding) {
        return remark(id, rosterId, "file-encoding-guessed", encoding);
    }

    /** That the columns are as they were decided for an earlier file with the same headings. */
    static RosterFinding remembered(String id, String rosterId) {
        return remark(id, rosterId, "layout-remembered", "");
    }

    /** That the check of a file broke down. */
    static RosterFinding failed(String id, String rosterId, String fileName, String reference) {
        RosterFinding finding =
                new RosterFinding(id, rosterId, 0, Severity.ERROR, "file-check-failed", CellAddress.row("", 0));
        finding.given = cut(fileName, LONGEST_VALUE);
        finding.arguments = reference;
        return finding;
    }

    private static RosterFinding remark(String id, String rosterId, String code, String argument) {
        RosterFinding finding = new RosterFinding(id, rosterId, 0, Severity.INFO, code, CellAddress.row("", 0));
        finding.given = "";
        finding.arguments = argument;
        return finding;
    }

    FindingLine line() {
        List<String> args = arguments.isEmpty() ? List.of() : List.of(arguments.split(BETWEEN, -1));
        return new FindingLine(severity, code, sheet, row, columnName, columnLetter, given, args, learner, lookedUpRow);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
