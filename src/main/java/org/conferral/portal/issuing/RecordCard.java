package org.conferral.portal.issuing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import org.conferral.reading.RecordReading;

/** A record laid out for a person, and the same record as it is written for machines. */
public record RecordCard(RecordReading reading, String data) {

    static RecordCard of(JsonObject document) {
        return new RecordCard(RecordWords.read(document, Locale.ENGLISH), pretty(document));
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
