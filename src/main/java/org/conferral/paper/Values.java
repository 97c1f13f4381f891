package org.conferral.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.reading.AwardReading;
import org.conferral.reading.RecordReading;
import org.conferral.reading.ResultReading;

/** What the placeholders of the documents stand for in one record. */
final class Values {

    private static final String NOBODY = "—";

    private Values() {}

    static Map<String, String> certificate(PaperRecord record) {
        Map<String, String> values = common(record);
        AwardReading award = record.reading().awards().get(0);
        values.put(
                "achievement", orElse(name(record.reading()), record.reading().issuer()));
        values.put("description", award.description());
        values.put("type", award.type());
        values.put("code", award.code());
        values.put("awardedOn", award.awardedOn());
        values.put("result", results(award.results()));
        values.put("credits", award.credits());
        values.put("term", award.term());
        values.put("criteria", award.criteria());
        return values;
    }

    static Map<String, String> transcript(PaperRecord record) {
        Map<String, String> values = common(record);
        values.put("recordName", orElse(name(record.reading()), record.reading().issuer()));
        values.put("description", record.reading().description());
        values.put("issuerUrl", record.reading().issuerUrl());
        return values;
    }

    private static Map<String, String> common(PaperRecord record) {
        RecordReading reading = record.reading();
        Map<String, String> values = new HashMap<>();
        values.put("issuer", orElse(reading.issuer(), NOBODY));
        values.put("learner", record.learner());
        values.put("notice", record.notice());
        values.put("issuedOn", reading.issuedOn());
        values.put("validUntil", reading.validUntil());
        values.put("number", reading.id());
        values.put("verifyUrl", record.verify().toString());
        return values;
    }

    /** What stands below the name of an achievement: "MATH-101 · Course". */
    static String below(AwardReading award) {
        return Stream.of(award.code(), award.type())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** "A- (Final grade); Mastered (Level)". */
    static String results(List<ResultReading> results) {
        return results.stream()
                .map(result -> result.name().isEmpty() ? result.value() : result.value() + " (" + result.name() + ")")
                .collect(Collectors.joining("; "));
    }

    /** A badge is called what it is for. */
    private static String name(RecordReading reading) {
        String achieved = reading.badge() ? reading.awards().get(0).name() : "";
        return achieved.isEmpty() ? reading.name() : achieved;
    }

    private static String orElse(String given, String otherwise) {
        return given.isBlank() ? otherwise.isBlank() ? NOBODY : otherwise : given;
    }
}
