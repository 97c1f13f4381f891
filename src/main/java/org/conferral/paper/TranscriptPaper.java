package org.conferral.paper;

import java.util.List;
import java.util.Map;
import org.conferral.letter.DocumentTemplate;
import org.conferral.reading.TermReading;

/** A record of many achievements as a transcript: a table for each term, over as many pages as it takes. */
final class TranscriptPaper {

    /** The styles its template has beside the common ones. */
    static final String[] LABELS = {
        "achievement", "awarded", "result", "credits", "achievements", "total", "revoked", "running", "page"
    };

    private static final float SEAL = 44;
    private static final float CODE = 72;
    private static final float SMALL = 8;
    private static final float BODY = 9.5f;
    private static final float ASIDE = 110;
    private static final int FACT_LINES = 12;

    private final Printing printing;
    private final PaperRecord record;
    private final DocumentTemplate template;
    private final Map<String, String> values;
    private final List<DocumentTemplate.Line> lines;
    private final Map<String, String> labels;
    private final Column column;

    TranscriptPaper(Printing printing, PaperRecord record, DocumentTemplate template) {
        this.printing = printing;
        this.record = record;
        this.template = template;
        this.values = Values.transcript(record);
        this.lines = template.fill(values);
        this.labels = template.labels(values);
        this.column = new Column(printing);
    }

    void print() {
        printing.describeOriginal(label("attached"));
        head();
        for (TermReading term : record.reading().terms()) {
            String name = term.named() ? term.name() : label("achievements");
            Setting heading = printing.setting(Style.BOLD, 12);
            column.gap(14);
            column.need(heading.leading() + TermTable.BEGINNING);
            column.words("H2", heading, name, printing.look().accent());
            column.gap(4);
            new TermTable(printing, column, labels, record.withdrawn()).print(term);
        }
        check();
        pageNumbers();
    }

    private void head() {
        String issuer = record.reading().issuer();
        Place corner = Place.start(Column.MARGIN, column.top(), SEAL);
        printing.seal(column.leaf(), issuer, label("sealAlt"), corner);
        float indent = SEAL + 14;
        Setting letterhead = printing.setting(Style.DISPLAY, 15);
        column.indent(indent);
        column.gap(4);
        column.words("P", letterhead, label("letterhead"), printing.look().accent());
        column.words(
                "H1",
                printing.setting(Style.BOLD, 17),
                label("title"),
                printing.look().ink());
        column.indent(-indent);
        column.gap(10);
        for (Fact fact : Fact.among(lines)) {
            fact(fact);
        }
        for (DocumentTemplate.Line line : lines) {
            if (line.style().equals("notice") || line.style().equals("prose")) {
                boolean warned = line.style().equals("notice");
                column.gap(6);
                Setting setting = printing.setting(warned ? Style.BOLD : Style.TEXT, warned ? 11 : BODY);
                column.words(
                        "P",
                        setting,
                        line.words(),
                        warned ? printing.look().warn() : printing.look().ink());
            }
        }
    }

    private void fact(Fact fact) {
        Setting label = printing.setting(Style.TEXT, BODY);
        Setting value = printing.setting(Style.BOLD, BODY);
        column.need(value.lines(fact.value(), column.room() - ASIDE, FACT_LINES).size() * value.leading());
        Place place = Place.start(Column.MARGIN, column.top(), ASIDE - 8);
        Place beside = Place.start(Column.MARGIN + ASIDE, column.top(), column.room() - ASIDE);
        column.gap(fact.print(printing, column.leaf(), label, place, value, beside, FACT_LINES) + 2);
    }

    /** Where it can be checked; kept together on one page. */
    private void check() {
        Setting small = printing.setting(Style.TEXT, SMALL);
        column.gap(18);
        column.need(CODE + 6);
        String address = record.verify().toString();
        Place corner = Place.start(Column.MARGIN, column.top(), CODE);
        printing.code(column.leaf(), address, label("codeAlt"), corner);
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

    private void pageNumbers() {
        Setting small = printing.setting(Style.TEXT, SMALL);
        int count = printing.leaves().size();
        for (int i = 0; i < count; i++) {
            values.put("page", String.valueOf(i + 1));
            values.put("pages", String.valueOf(count));
            Map<String, String> filled = template.labels(values);
            Leaf leaf = printing.leaves().get(i);
            float room = column.room();
            leaf.repeated();
            Place foot = new Place(Column.MARGIN, Column.MARGIN - 14, room, Align.END);
            printing.write(
                    leaf,
                    small,
                    small.lines(filled.getOrDefault("page", ""), room, 1),
                    foot,
                    printing.look().quiet());
            if (i > 0) {
                Place head = Place.start(Column.MARGIN, leaf.height() - Column.MARGIN + 22, room);
                String words = filled.getOrDefault("running", "").replaceAll("(\\s*·)+\\s*$", "");
                List<Setting.Line> running = small.lines(words, room, 1);
                printing.write(leaf, small, running, head, printing.look().quiet());
            }
            leaf.close();
        }
    }

    private String label(String style) {
        return labels.getOrDefault(style, "");
    }
}
