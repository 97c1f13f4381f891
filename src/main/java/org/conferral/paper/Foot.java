package org.conferral.paper;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conferral.letter.DocumentTemplate;

/** What stands at the end of a long document, and at the edges of its pages. */
final class Foot {

    private static final float CODE = 72;
    private static final float SMALL = 8;

    private final Printing printing;
    private final Column column;
    private final Map<String, String> labels;
    private final Setting small;

    Foot(Printing printing, Column column, Map<String, String> labels) {
        this.printing = printing;
        this.column = column;
        this.labels = labels;
        this.small = printing.setting(Style.TEXT, SMALL);
    }

    /** Where it can be checked; kept together on one page. */
    void check(URI address) {
        column.gap(18);
        column.need(CODE + 6);
        Place corner = Place.start(Column.MARGIN, column.top(), CODE);
        printing.code(column.leaf(), address.toString(), label("codeAlt"), corner);
        float low = column.top() - CODE;
        column.indent(CODE + 14);
        column.words("P", small, label("check"), printing.look().quiet());
        if (printing.isLacking()) {
            column.gap(3);
            column.words("P", small, label("lacking"), printing.look().quiet());
        }
        column.indent(-CODE - 14);
        column.gap(Math.max(0, column.top() - low));
    }

    /** Counts the pages, once all of them are there; from the second on they say whose they are. */
    void number(DocumentTemplate template, Map<String, String> values) {
        Map<String, String> counted = new HashMap<>(values);
        int count = printing.leaves().size();
        for (int i = 0; i < count; i++) {
            counted.put("page", String.valueOf(i + 1));
            counted.put("pages", String.valueOf(count));
            edges(i, template.labels(counted));
        }
    }

    private void edges(int page, Map<String, String> filled) {
        Leaf leaf = printing.leaves().get(page);
        float room = column.room();
        leaf.repeated();
        Place low = new Place(Column.MARGIN, Column.MARGIN - 14, room, Align.END);
        write(leaf, filled.getOrDefault("page", ""), room, low);
        if (page > 0) {
            Place high = Place.start(Column.MARGIN, leaf.height() - Column.MARGIN + 22, room);
            write(leaf, filled.getOrDefault("running", "").replaceAll("(\\s*·)+\\s*$", ""), room, high);
        }
        leaf.close();
    }

    private void write(Leaf leaf, String words, float room, Place place) {
        List<Setting.Line> lines = small.lines(words, room, 1);
        printing.write(leaf, small, lines, place, printing.look().quiet());
    }

    private String label(String style) {
        return labels.getOrDefault(style, "");
    }
}
