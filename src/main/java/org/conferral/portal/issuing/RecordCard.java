package org.conferral.portal.issuing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import org.conferral.reading.RecordReading;

/** A record laid out for a person, and the same record as it is written for machines. */
public record RecordCard(RecordReading reading, String data) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    static RecordCard of(JsonObject document) {
        return new RecordCard(RecordReading.of(document, DAY::format), pretty(document));
    }

    static RecordCard of(byte[] document) {
        return of(Json.createReader(new ByteArrayInputStream(document)).readObject());
    }

    private static String pretty(JsonObject document) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(document);
        }
        return text.toString().strip();
    }
}
