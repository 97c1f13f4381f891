package org.conferral.portal.registry;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.conferral.portal.platform.Refusal;
import org.conferral.roster.Choices;
import org.conferral.roster.DateOrder;
import org.conferral.roster.DuplicateRule;
import org.conferral.roster.RosterField;

/** The parts of an upload as a program sends them. */
record RosterForm(String recordTemplate, String fileName, InputStream content, Choices choices) {

    private static final int LONGEST_PART = 100_000;

    static RosterForm of(List<EntityPart> parts) throws IOException {
        Map<String, String> texts = new HashMap<>();
        EntityPart file = null;
        for (EntityPart part : parts) {
            if ("file".equals(part.getName())) {
                file = part;
            } else {
                texts.put(
                        part.getName(),
                        new String(part.getContent().readNBytes(LONGEST_PART), StandardCharsets.UTF_8).strip());
            }
        }
        if (file == null) {
            throw Refusal.invalid("roster.fileMissing");
        }
        String template = Optional.ofNullable(texts.get("recordTemplate"))
                .orElseThrow(() -> Refusal.invalid("roster.templateMissing"));
        return new RosterForm(template, file.getFileName().orElse("roster"), file.getContent(), choices(texts));
    }

    private static Choices choices(Map<String, String> texts) {
        Choices choices = Choices.NONE.mapping(mapping(texts.get("mapping")));
        choices = chosen(choices, texts.get("sheet"), texts.get("headerRow"));
        return ruled(choices, texts.get("dateOrder"), texts.get("duplicates"));
    }

    /** The choices of an answer, on top of those made before. */
    static Choices choices(JsonObject given, Choices before) {
        Map<String, String> mapping = new LinkedHashMap<>(before.mapping());
        if (given.get("mapping") instanceof JsonObject fields) {
            mapping.putAll(texts(fields));
        }
        JsonValue row = given.get("headerRow");
        Choices choices =
                chosen(before.mapping(mapping), given.getString("sheet", null), row == null ? null : row.toString());
        return ruled(choices, given.getString("dateOrder", null), given.getString("duplicates", null));
    }

    private static Choices chosen(Choices choices, String sheet, String headerRow) {
        Choices placed = sheet == null || sheet.isEmpty() ? choices : choices.onSheet(sheet);
        if (headerRow == null || headerRow.isEmpty()) {
            return placed;
        }
        if (!headerRow.matches("[1-9]\\d{0,6}")) {
            throw Refusal.invalid("roster.headerRow", headerRow);
        }
        return placed.withHeaderRow(Integer.parseInt(headerRow));
    }

    private static Choices ruled(Choices choices, String dateOrder, String duplicates) {
        Choices dated =
                dateOrder == null || dateOrder.isEmpty() ? choices : choices.with(constant(DateOrder.class, dateOrder));
        return duplicates == null || duplicates.isEmpty()
                ? dated
                : dated.with(constant(DuplicateRule.class, duplicates));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String given) {
        try {
            return Enum.valueOf(type, given.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw Refusal.invalid(
                    "roster.choice", given, List.of(type.getEnumConstants()).toString());
        }
    }

    private static Map<String, String> mapping(String json) {
        if (json == null || json.isEmpty()) {
            return Map.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return texts(reader.readObject());
        } catch (JsonException unreadable) {
            throw Refusal.invalid("roster.mapping");
        }
    }

    private static String known(String field) {
        if (!field.isBlank() && !RosterField.isKnown(field)) {
            throw Refusal.invalid("roster.field", field);
        }
        return field;
    }

    private static Map<String, String> texts(JsonObject fields) {
        Map<String, String> mapping = new LinkedHashMap<>();
        fields.forEach(
                (name, field) -> mapping.put(name, field instanceof JsonString text ? known(text.getString()) : ""));
        return mapping;
    }
}
