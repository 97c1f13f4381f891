package org.conferral.portal.issuing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conferral.portal.platform.Texts;
import org.conferral.reading.AwardReading;
import org.conferral.reading.RecordReading;

/** What a record says beside what another one says, line by line. */
public record ComparedRecord(List<Line> lines) {

    public ComparedRecord {
        lines = List.copyOf(lines);
    }

    /** One thing that either of them says; empty where it says nothing of it. */
    public record Line(String what, String before, String after) {

        public boolean isChanged() {
            return !before.equals(after);
        }
    }

    static ComparedRecord of(RecordReading before, RecordReading after) {
        Map<String, String> one = said(before);
        Map<String, String> other = said(after);
        Set<String> all = new LinkedHashSet<>(other.keySet());
        all.addAll(one.keySet());
        return new ComparedRecord(all.stream()
                .map(what -> new Line(what, one.getOrDefault(what, ""), other.getOrDefault(what, "")))
                .toList());
    }

    public boolean isChanged() {
        return lines.stream().anyMatch(Line::isChanged);
    }

    private static Map<String, String> said(RecordReading reading) {
        Map<String, String> said = new LinkedHashMap<>();
        say(said, Texts.of("issuing", "compare.name"), reading.name());
        say(said, Texts.of("issuing", "compare.issuedOn"), reading.issuedOn());
        say(said, Texts.of("issuing", "compare.validUntil"), reading.validUntil());
        reading.awards().forEach(award -> say(said, award));
        return said;
    }

    private static void say(Map<String, String> said, AwardReading award) {
        String name = award.name();
        say(said, Texts.of("issuing", "compare.awardedOn", name), award.awardedOn());
        award.results()
                .forEach(result -> say(said, Texts.of("issuing", "compare.more", name, result.name()), result.value()));
        say(said, Texts.of("issuing", "compare.credits", name), award.credits());
        say(said, Texts.of("issuing", "compare.term", name), award.term());
        more(said, name, "record.role", award.circumstances().role());
        more(said, name, "record.licenseNumber", award.circumstances().licenseNumber());
        say(
                said,
                Texts.of("issuing", "compare.narrative", name),
                award.circumstances().narrative());
        more(said, name, "record.validUntil", award.circumstances().validUntil());
    }

    private static void more(Map<String, String> said, String name, String key, String value) {
        say(said, Texts.of("issuing", "compare.more", name, Texts.of("delivery", key)), value);
    }

    /** What is said twice under the same name, as of a course that was taken twice, is told apart by its number. */
    private static void say(Map<String, String> said, String what, String value) {
        if (value.isEmpty()) {
            return;
        }
        String key = what;
        for (int again = 2; said.containsKey(key); again++) {
            key = what + " (" + again + ")";
        }
        said.put(key, value);
    }
}
