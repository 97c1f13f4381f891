package org.conferral.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a printed document, line by line, checked when they are loaded against the placeholders the printer will fill.
 *
 * <p>A line is {@code style: words}; lines that begin with {@code #} are remarks. A value never begins a line of its own.
 */
public final class DocumentTemplate {

    /** A line with the style it is printed in. */
    public record Line(String style, String words) {}

    private final String name;
    private final Placeholders placeholders;
    private final TemplateText text;

    private DocumentTemplate(String name, Placeholders placeholders, Set<String> styles, String source) {
        this.name = name;
        this.placeholders = placeholders;
        this.text = TemplateText.of(withoutRemarks(source), LetterPart.TEXT);
        List<String> problems =
                new ArrayList<>(text.flaws().stream().map(Flaw::toString).toList());
        text.names().keySet().stream()
                .filter(used -> !placeholders.knows(used))
                .forEach(used -> problems.add("{{" + used + "}} is unknown"));
        placeholders.unusedBy(text.slots()).forEach(unused -> problems.add("{{" + unused + "}} is missing"));
        lines(text.fill(Map.of())).stream()
                .map(Line::style)
                .filter(style -> !styles.contains(style))
                .forEach(style -> problems.add("there is no style \"" + style + "\""));
        refuse(problems);
    }

    /**
     * Reads a template.
     *
     * @param styles the styles its lines may have
     * @throws TemplateFault when it cannot be used, with every reason
     */
    public static DocumentTemplate of(String name, Placeholders placeholders, Set<String> styles, String source) {
        return new DocumentTemplate(name, placeholders, styles, source);
    }

    /** The lines with their values; one that has nothing to say is left out. */
    public List<Line> fill(Map<String, String> values) {
        refuse(placeholders.problemsOf(values));
        return lines(text.fill(values)).stream()
                .filter(line -> !line.words().isEmpty())
                .toList();
    }

    /** The words of each style; of several lines in one style the last. */
    public Map<String, String> labels(Map<String, String> values) {
        Map<String, String> labels = new LinkedHashMap<>();
        fill(values).forEach(line -> labels.put(line.style(), line.words()));
        return labels;
    }

    private static String withoutRemarks(String source) {
        return source.replace("\r\n", "\n").replaceAll("(?m)^#(?!\\{).*\n?", "");
    }

    private static List<Line> lines(String filled) {
        return filled.lines()
                .filter(line -> !line.isBlank())
                .map(DocumentTemplate::line)
                .toList();
    }

    private static Line line(String written) {
        int colon = written.indexOf(':');
        return colon < 0
                ? new Line(written.strip(), "")
                : new Line(
                        written.substring(0, colon).strip(),
                        written.substring(colon + 1).strip());
    }

    private void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new TemplateFault(name, problems);
        }
    }
}
