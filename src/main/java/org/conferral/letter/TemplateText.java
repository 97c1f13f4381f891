package org.conferral.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One variant of a letter, read once: words, {@code {{slots}}} and {@code {{#sections}}…{{/sections}}} that vanish
 * when their value is empty. Sections do not nest; there is no other logic.
 */
final class TemplateText {

    private static final String NAME = "([A-Za-z][A-Za-z0-9]*)";
    /** A section mark alone on its line takes the whole line with it. */
    private static final Pattern TAG =
            Pattern.compile("(?m)^[ \\t]*\\{\\{([#/])" + NAME + "}}[ \\t]*\\n|\\{\\{([#/]?)" + NAME + "}}");

    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Long> slots = new LinkedHashMap<>();
    private final Map<String, Long> sections = new LinkedHashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final String source;
    private final LetterPart part;
    private final Escaping escaping;
    private String open = "";

    private TemplateText(String source, LetterPart part) {
        this.source = source.replace("\r\n", "\n");
        this.part = part;
        this.escaping = Escaping.of(part);
    }

    static TemplateText of(String source, LetterPart part) {
        var text = new TemplateText(source, part);
        text.read();
        return text;
    }

    LetterPart part() {
        return part;
    }

    String source() {
        return source;
    }

    /** What is wrong with the way it is written, whoever fills it. */
    List<Flaw> flaws() {
        return flaws;
    }

    /** Every name that is used, with the line where it stands first. */
    Map<String, Long> names() {
        var names = new LinkedHashMap<>(slots);
        sections.forEach(names::putIfAbsent);
        return names;
    }

    Set<String> slots() {
        return slots.keySet();
    }

    String fill(Map<String, String> values) {
        var filled = new StringBuilder();
        for (Part part : parts) {
            if (part.section().isEmpty() || !value(values, part.section()).isEmpty()) {
                filled.append(part.slot() ? escaping.escape(value(values, part.words())) : part.words());
            }
        }
        return filled.toString();
    }

    private static String value(Map<String, String> values, String name) {
        return values.getOrDefault(name, "").strip();
    }

    private void read() {
        Matcher tag = TAG.matcher(source);
        int end = 0;
        while (tag.find()) {
            words(end, tag.start());
            boolean alone = tag.group(2) != null;
            tag(alone ? tag.group(1) : tag.group(3), alone ? tag.group(2) : tag.group(4), tag.start());
            end = tag.end();
        }
        words(end, source.length());
        if (!open.isEmpty()) {
            flaws.add(Flaw.of(part, Flaw.Code.NEVER_CLOSED, open, 0));
        }
    }

    private void words(int from, int to) {
        String words = source.substring(from, to);
        for (String stray : List.of("{{", "}}")) {
            if (words.contains(stray)) {
                flaws.add(Flaw.of(part, Flaw.Code.STRAY, stray, line(from + words.indexOf(stray))));
            }
        }
        parts.add(new Part(words, false, open));
    }

    private void tag(String mark, String name, int at) {
        switch (mark) {
            case "#" -> begin(name, at);
            case "/" -> end(name, at);
            default -> slot(name, at);
        }
    }

    private void begin(String name, int at) {
        if (!open.isEmpty()) {
            flaws.add(new Flaw(part, Flaw.Code.NESTED, name, open, line(at)));
        }
        sections.putIfAbsent(name, line(at));
        open = name;
    }

    private void end(String name, int at) {
        if (!open.equals(name)) {
            flaws.add(Flaw.of(part, Flaw.Code.CLOSES_NOTHING, name, line(at)));
        }
        open = "";
    }

    private void slot(String name, int at) {
        slots.putIfAbsent(name, line(at));
        parts.add(new Part(name, true, open));
    }

    private long line(int at) {
        return source.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    /** Words to copy or a slot to fill, and the section it stands in, "" for none. */
    private record Part(String words, boolean slot, String section) {}
}
