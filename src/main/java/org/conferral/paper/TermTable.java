package org.conferral.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSInteger;
import org.conferral.reading.AwardReading;
import org.conferral.reading.ResultReading;
import org.conferral.reading.TermReading;

/** The achievements of one term as a table; its headings stand on every page it reaches. */
final class TermTable {

    /** The least height it begins with: its headings and a row. */
    private static final float BEGINNING = 56;

    private static final float PADDING = 4;
    private static final float[] SHARES = {0.47f, 0.19f, 0.2f, 0.14f};
    private static final String[] COLUMNS = {"achievement", "awarded", "result", "credits"};
    private static final int LAST = COLUMNS.length - 1;

    private final Printing printing;
    private final Column column;
    private final Map<String, String> labels;
    private final Set<String> withdrawn;
    private final Setting text;
    private final Setting bold;
    private final Setting small;
    private final Tag table;

    TermTable(Printing printing, Column column, Map<String, String> labels, Set<String> withdrawn) {
        this.printing = printing;
        this.column = column;
        this.labels = labels;
        this.withdrawn = withdrawn;
        this.text = printing.setting(Style.TEXT, 9);
        this.bold = printing.setting(Style.BOLD, 9);
        this.small = printing.setting(Style.TEXT, 7.5f);
        this.table = printing.root().child("Table");
    }

    /** One below its heading, which does not stand alone at the end of a page. */
    static TermTable under(
            String name,
            String role,
            Printing printing,
            Column column,
            Map<String, String> labels,
            Set<String> withdrawn) {
        Setting heading = printing.setting(Style.BOLD, 12);
        column.gap(14);
        column.need(heading.leading() + BEGINNING);
        column.words(role, heading, name, printing.look().accent());
        column.gap(4);
        return new TermTable(printing, column, labels, withdrawn);
    }

    void print(TermReading term) {
        headings(Optional.of(table.child("THead").child("TR")));
        Tag body = table.child("TBody");
        for (AwardReading award : term.courses()) {
            row(body, award);
        }
        for (ResultReading figure : term.figures()) {
            sum(body, figure.name(), figure.value());
        }
        if (!term.totalCredits().isEmpty()) {
            sum(body, labels.getOrDefault("total", ""), term.totalCredits());
        }
    }

    /** On the page the table begins on as its headings, on later ones only for the eye. */
    private void headings(Optional<Tag> head) {
        float height = bold.leading() + 2 * PADDING;
        Look look = printing.look();
        Leaf leaf = column.leaf();
        leaf.decoration();
        leaf.box(Column.MARGIN, column.top() - height, column.room(), height, look.soft());
        leaf.close();
        float x = Column.MARGIN;
        for (int i = 0; i < COLUMNS.length; i++) {
            String name = labels.getOrDefault(COLUMNS[i], "");
            float room = room(i);
            List<Setting.Line> lines = bold.lines(name, room, 1);
            Place place = new Place(x + PADDING, column.top() - PADDING + 1, room, align(i));
            if (head.isPresent()) {
                Tag cell = head.get().child("TH").with("Table", "Scope", Cos.name("Column"));
                printing.put(leaf, cell, bold, lines, name, place, look.ink());
            } else {
                leaf.decoration();
                printing.write(leaf, bold, lines, place, look.ink());
                leaf.close();
            }
            x += column.room() * SHARES[i];
        }
        column.gap(height);
    }

    private void row(Tag body, AwardReading award) {
        int most = (int) ((column.height() - BEGINNING) / bold.leading()) - 4;
        List<List<Words>> cells = List.of(
                name(award, most),
                List.of(words(text, award.awardedOn(), 1, most)),
                award.results().stream()
                        .limit(most / 3)
                        .map(result -> words(text, Values.results(List.of(result)), 2, 3))
                        .toList(),
                List.of(words(text, award.credits(), LAST, 2)));
        begin(cells);
        Tag row = body.child("TR");
        float x = Column.MARGIN;
        for (int i = 0; i < cells.size(); i++) {
            Tag cell = i == 0 ? row.child("TH").with("Table", "Scope", Cos.name("Row")) : row.child("TD");
            Words.put(
                    printing,
                    column.leaf(),
                    cell,
                    cells.get(i),
                    new Place(x + PADDING, column.top() - PADDING, room(i), align(i)));
            x += column.room() * SHARES[i];
        }
        end(height(cells));
    }

    private List<Words> name(AwardReading award, int most) {
        List<Words> said = new ArrayList<>();
        said.add(words(bold, award.name(), 0, most));
        if (withdrawn.contains(award.id())) {
            String revoked = labels.getOrDefault("revoked", "");
            said.add(new Words(
                    bold,
                    bold.lines(revoked, room(0), 1),
                    revoked,
                    printing.look().warn()));
        }
        String below = Values.below(award);
        if (!below.isEmpty()) {
            said.add(new Words(
                    small,
                    small.lines(below, room(0), 2),
                    below,
                    printing.look().quiet()));
        }
        return said;
    }

    private Words words(Setting setting, String words, int at, int most) {
        return new Words(
                setting,
                setting.lines(words, room(at), most),
                words,
                printing.look().ink());
    }

    /** A line below the achievements that sums them up. */
    private void sum(Tag body, String name, String value) {
        float wide = column.room() - column.room() * SHARES[LAST] - 2 * PADDING;
        Words label =
                new Words(bold, bold.lines(name, wide, 2), name, printing.look().quiet());
        Words figure = words(bold, value, LAST, 2);
        List<List<Words>> cells = List.of(List.of(label), List.of(figure));
        begin(cells);
        Tag row = body.child("TR");
        Tag cell =
                row.child("TH").with("Table", "Scope", Cos.name("Row")).with("Table", "ColSpan", COSInteger.get(LAST));
        Words.put(
                printing,
                column.leaf(),
                cell,
                cells.get(0),
                new Place(Column.MARGIN + PADDING, column.top() - PADDING, wide, Align.END));
        float x = Column.MARGIN + column.room() * (1 - SHARES[LAST]) + PADDING;
        Words.put(
                printing,
                column.leaf(),
                row.child("TD"),
                cells.get(1),
                new Place(x, column.top() - PADDING, room(LAST), Align.END));
        end(height(cells));
    }

    private static float height(List<List<Words>> cells) {
        return Words.height(cells) + 2 * PADDING;
    }

    private void begin(List<List<Words>> cells) {
        if (column.need(height(cells))) {
            headings(Optional.empty());
        }
    }

    private void end(float height) {
        column.gap(height);
        column.leaf().decoration();
        column.leaf()
                .box(
                        Column.MARGIN,
                        column.top(),
                        column.room(),
                        0.5f,
                        printing.look().line());
        column.leaf().close();
    }

    private float room(int at) {
        return column.room() * SHARES[at] - 2 * PADDING;
    }

    private static Align align(int at) {
        return at == LAST ? Align.END : Align.START;
    }
}
