package org.conferral.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The words of one kind of letter, checked when it is loaded against the placeholders the sender will fill.
 *
 * <p>The plain text begins with a line {@code Subject: …} and an empty line; the HTML variant is a whole page.
 */
public final class LetterTemplate {

    private static final String SUBJECT = "Subject:";

    private final String name;
    private final Placeholders placeholders;
    private final TemplateText subject;
    private final TemplateText html;
    private final TemplateText text;

    private LetterTemplate(String name, Placeholders placeholders, String html, String text) {
        this.name = name;
        this.placeholders = placeholders;
        String[] mail = text.replace("\r\n", "\n").split("\n\n", 2);
        boolean headed = mail.length == 2 && mail[0].startsWith(SUBJECT) && !mail[0].contains("\n");
        this.subject =
                TemplateText.of(headed ? mail[0].substring(SUBJECT.length()).strip() : "", Escaping.HEADER);
        this.text = TemplateText.of(headed ? mail[1] : text, Escaping.TEXT);
        this.html = TemplateText.of(html, Escaping.HTML);
        refuse(problems(headed));
    }

    /** Reads {@code templates/email/<name>.html} and {@code .txt} from the class path. */
    public static LetterTemplate load(String name, Placeholders placeholders) {
        return of(name, placeholders, resource(name + ".html"), resource(name + ".txt"));
    }

    public static LetterTemplate of(String name, Placeholders placeholders, String html, String text) {
        return new LetterTemplate(name, placeholders, html, text);
    }

    public Letter fill(Map<String, String> values) {
        refuse(placeholders.problemsOf(values));
        return new Letter(subject.fill(values), html.fill(values), text.fill(values));
    }

    private List<String> problems(boolean headed) {
        var problems = new ArrayList<String>();
        if (!headed) {
            problems.add("text: the first line is not \"Subject: …\" followed by an empty line");
        }
        note(problems, "subject", subject);
        note(problems, "html", html);
        note(problems, "text", text);
        placeholders.unusedBy(html.slots()).forEach(unused -> problems.add("html: {{" + unused + "}} is missing"));
        placeholders.unusedBy(text.slots()).forEach(unused -> problems.add("text: {{" + unused + "}} is missing"));
        return problems;
    }

    private void note(List<String> problems, String variant, TemplateText part) {
        part.problems().forEach(problem -> problems.add(variant + ": " + problem));
        part.names().stream()
                .filter(used -> !placeholders.knows(used))
                .forEach(used -> problems.add(variant + ": {{" + used + "}} is unknown"));
    }

    private void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new TemplateFault(name, problems);
        }
    }

    private static String resource(String file) {
        String path = "/templates/email/" + file;
        try (InputStream in = LetterTemplate.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new TemplateFault(file, List.of("there is no " + path));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
