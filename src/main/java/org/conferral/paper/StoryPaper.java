package org.conferral.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conferral.letter.DocumentTemplate;
import org.conferral.reading.AwardReading;
import org.conferral.reading.RecordReading;
import org.conferral.reading.TermReading;

/** What a learner shows to others: own words first, and apart from them each credential with how it stands. */
final class StoryPaper {

    /** The styles its template has beside the common ones. */
    static final String[] LABELS = {
        "ownWords",
        "issuedBy",
        "achievement",
        "awarded",
        "result",
        "credits",
        "achievements",
        "total",
        "running",
        "page",
        "standingGood",
        "standingRevoked",
        "standingSuspended",
        "standingExpired",
        "standingUnproven"
    };

    private static final float BODY = 10;
    private static final float SMALL = 8.5f;

    private final Printing printing;
    private final PaperStory story;
    private final DocumentTemplate template;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> labels;
    private final Column column;

    StoryPaper(Printing printing, PaperStory story, DocumentTemplate template) {
        this.printing = printing;
        this.story = story;
        this.template = template;
        values.put("title", story.title());
        values.put("learner", story.learner());
        values.put("checkedOn", story.checkedOn());
        values.put("shownUntil", story.shownUntil());
        values.put("shareUrl", story.address().toString());
        this.labels = template.labels(values);
        this.column = new Column(printing);
    }

    Edition print() {
        head();
        ownWords();
        story.shown().forEach(this::shown);
        Foot foot = new Foot(printing, column, labels);
        foot.check(story.address());
        foot.number(template, values);
        return story.edition(label("attached"));
    }

    private void head() {
        column.words("P", printing.setting(Style.DISPLAY, 13), label("letterhead"), look().accent());
        column.gap(2);
        column.words("H1", printing.setting(Style.BOLD, 20), label("title"), look().ink());
        column.gap(6);
        Setting small = printing.setting(Style.TEXT, SMALL);
        for (DocumentTemplate.Line line : template.fill(values)) {
            if (line.style().equals("prose")) {
                column.words("P", small, line.words(), look().quiet());
                column.gap(2);
            }
        }
    }

    /** Framed by what they are, so that nobody takes them for the institution's. */
    private void ownWords() {
        List<String> paragraphs =
                story.note().lines().filter(line -> !line.isBlank()).toList();
        if (paragraphs.isEmpty()) {
            return;
        }
        column.gap(12);
        column.indent(14);
        column.words("P", printing.setting(Style.BOLD, SMALL), label("ownWords"), look().quiet());
        for (String words : paragraphs) {
            column.gap(4);
            column.words("P", printing.setting(Style.TEXT, BODY), words, look().ink());
        }
        column.indent(-14);
    }

    private void shown(PaperStory.Shown shown) {
        RecordReading reading = shown.reading();
        Map<String, String> own = own(reading);
        Setting heading = printing.setting(Style.BOLD, 14);
        column.gap(20);
        column.need(heading.leading() * 3);
        column.words("H2", heading, shown.name(), look().accent());
        column.gap(2);
        boolean good = shown.standing().isGood();
        Setting standing = printing.setting(Style.BOLD, BODY);
        String said = own.getOrDefault(shown.standing().style(), "");
        column.words("P", standing, said, good ? look().ink() : look().warn());
        column.words("P", printing.setting(Style.TEXT, SMALL), own.getOrDefault("issuedBy", ""), look().quiet());
        for (AwardReading award : reading.badge() ? reading.awards() : List.<AwardReading>of()) {
            column.gap(4);
            column.words("P", printing.setting(Style.TEXT, BODY), award.description(), look().ink());
        }
        for (TermReading term : reading.terms()) {
            String name = term.named() ? term.name() : label("achievements");
            TermTable.under(name, "H3", printing, column, labels, Set.of()).print(term);
        }
    }

    private Map<String, String> own(RecordReading reading) {
        Map<String, String> all = new HashMap<>(values);
        all.put("issuer", reading.issuer());
        all.put("issuedOn", reading.issuedOn());
        return template.labels(all);
    }

    private Look look() {
        return printing.look();
    }

    private String label(String style) {
        return labels.getOrDefault(style, "");
    }
}
