package org.conferral.paper;

import java.util.List;

/** The column a long document is written in, from page to page. */
final class Column {

    static final float MARGIN = 54;

    private final Printing printing;
    private Leaf leaf;
    private float top;
    private float indent;

    Column(Printing printing) {
        this.printing = printing;
        turn();
    }

    Leaf leaf() {
        return leaf;
    }

    /** Where the next line begins. */
    float top() {
        return top;
    }

    float room() {
        return leaf.width() - 2 * MARGIN - indent;
    }

    /** The height of a whole page of it. */
    float height() {
        return leaf.height() - 2 * MARGIN;
    }

    void indent(float more) {
        indent += more;
    }

    void gap(float height) {
        top -= height;
    }

    /** Goes on on a new page unless there is this much room left; whether it did. */
    boolean need(float height) {
        if (top - height >= MARGIN) {
            return false;
        }
        turn();
        return true;
    }

    private void turn() {
        leaf = printing.leaf(printing.look().width(), printing.look().height());
        top = leaf.height() - MARGIN;
    }

    /** A paragraph; one that is longer than the page goes on on the next. */
    void words(String role, Setting setting, String words, Tint tint) {
        List<Setting.Line> lines = setting.lines(words, room());
        Tag tag = printing.root().child(role);
        need(setting.leading());
        if (fitting(setting) >= lines.size()) {
            printing.put(leaf, tag, setting, lines, words, place(), tint);
            gap(lines.size() * setting.leading());
            return;
        }
        for (int from = 0; from < lines.size(); ) {
            need(setting.leading());
            int to = Math.min(lines.size(), from + fitting(setting));
            printing.put(leaf, tag, setting, lines.subList(from, to), place(), tint);
            gap((to - from) * setting.leading());
            from = to;
        }
    }

    private int fitting(Setting setting) {
        return Math.max(1, (int) ((top - MARGIN) / setting.leading()));
    }

    private Place place() {
        return Place.start(MARGIN + indent, top, room());
    }
}
