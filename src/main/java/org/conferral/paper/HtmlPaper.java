package org.conferral.paper;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.conferral.letter.DocumentTemplate;
import org.conferral.reading.AwardReading;
import org.conferral.reading.ResultReading;
import org.conferral.reading.TermReading;

/** A record as a page that stands by itself: no script, nothing from elsewhere, the signed original in a link. */
final class HtmlPaper {

    private static final List<String> COLUMNS = List.of("achievement", "awarded", "result", "credits");
    private static final String STYLE = """
            body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:%1$s;background:#fff}
            .head{color:%2$s;font:1.25rem Georgia,serif}h1{margin:.2rem 0 1rem}h2,caption{color:%2$s;font-size:1.1rem;font-weight:600}
            dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1.5rem}dt,.quiet{color:%3$s}dd{margin:0;overflow-wrap:anywhere}
            table{border-collapse:collapse;width:100%%;margin:1.5rem 0}caption,th,td{text-align:start}th,td{padding:.4rem .6rem;vertical-align:top;
            border-bottom:1px solid %4$s;overflow-wrap:anywhere}thead{background:%5$s}.n{text-align:end}.warn{color:%6$s;font-weight:600}
            small{display:block;font-weight:400;color:%3$s}a{color:%2$s}
            """;

    private final StringBuilder page = new StringBuilder();
    private final PaperRecord record;
    private final Look look;
    private final Locale language;
    private final List<DocumentTemplate.Line> lines;
    private final Map<String, String> labels;

    HtmlPaper(PaperRecord record, Look look, Locale language, DocumentTemplate template) {
        Map<String, String> values = Values.transcript(record);
        this.record = record;
        this.look = look;
        this.language = language;
        this.lines = template.fill(values);
        this.labels = template.labels(values);
    }

    byte[] print() {
        String direction = language.getLanguage().equals("ar") ? "rtl" : "ltr";
        page.append("<!DOCTYPE html>\n<html lang=\"%s\" dir=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n"
                .formatted(language.toLanguageTag(), direction));
        page.append("<meta name=\"viewport\" content=\"width=device-width\">\n");
        element("title", record.title());
        page.append("<style>\n").append(style()).append("</style>\n</head>\n<body>\n<main>\n");
        head();
        record.reading().terms().forEach(this::term);
        check();
        return page.append("</main>\n</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private String style() {
        return STYLE.formatted(
                look.ink().written(),
                look.accent().written(),
                look.quiet().written(),
                look.line().written(),
                look.soft().written(),
                look.warn().written());
    }

    private void head() {
        element("p class=\"head\"", label("letterhead"));
        element("h1", label("title"));
        lines.stream()
                .filter(line -> line.style().equals("notice"))
                .forEach(line -> element("p class=\"warn\"", line.words()));
        page.append("<dl>\n");
        for (Fact fact : Fact.among(lines)) {
            element("dt", fact.label());
            element("dd", fact.value());
        }
        page.append("</dl>\n");
        lines.stream().filter(line -> line.style().equals("prose")).forEach(line -> element("p", line.words()));
    }

    private void term(TermReading term) {
        page.append("<table>\n");
        element("caption", term.named() ? term.name() : label("achievements"));
        page.append("<thead><tr>");
        COLUMNS.forEach(column ->
                element("th scope=\"col\"" + (column.equals("credits") ? " class=\"n\"" : ""), label(column)));
        page.append("</tr></thead>\n<tbody>\n");
        term.courses().forEach(this::row);
        term.figures().forEach(figure -> sum(figure.name(), figure.value()));
        if (!term.totalCredits().isEmpty()) {
            sum(label("total"), term.totalCredits());
        }
        page.append("</tbody>\n</table>\n");
    }

    private void row(AwardReading award) {
        page.append("<tr><th scope=\"row\">").append(escaped(award.name()));
        if (record.withdrawn().contains(award.id())) {
            element("div class=\"warn\"", label("revoked"));
        }
        element("small", Values.below(award));
        page.append("</th>");
        element("td", award.awardedOn());
        page.append("<td>");
        for (ResultReading result : award.results()) {
            element("div", Values.results(List.of(result)));
        }
        page.append("</td>");
        element("td class=\"n\"", award.credits());
        page.append("</tr>\n");
    }

    private void sum(String name, String value) {
        page.append("<tr>");
        element("th scope=\"row\" colspan=\"3\"", name);
        element("td class=\"n\"", value);
        page.append("</tr>\n");
    }

    private void check() {
        element("p class=\"quiet\"", label("check"));
        page.append("<p><a href=\"%s\">%s</a> · <a download=\"%s\" href=\"data:%s;base64,%s\">%s</a></p>\n"
                .formatted(
                        escaped(record.verify().toString()),
                        escaped(record.verify().toString()),
                        PaperRecord.ORIGINAL,
                        PaperRecord.ORIGINAL_TYPE,
                        Base64.getEncoder().encodeToString(record.signed()),
                        escaped(label("attached"))));
    }

    private void element(String opening, String words) {
        String name = opening.split(" ", 2)[0];
        page.append('<').append(opening).append('>').append(escaped(words));
        page.append("</").append(name).append(">\n");
    }

    private String label(String style) {
        return labels.getOrDefault(style, "");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
