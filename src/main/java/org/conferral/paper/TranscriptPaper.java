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

    Edition print() {
        head();
        for (TermReading term : record.reading().terms()) {
            String name = term.named() ? term.name() : label("achievements");
            TermTable.under(name, "H2", printing, column, labels, record.withdrawn())
                    .print(term);
        }
        Foot foot = new Foot(printing, column, labels);
        foot.check(record.verify());
        foot.number(template, values);
        return record.edition(label("attached"));
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

    private String label(String style) {
        return labels.getOrDefault(style, "");
    }
}
