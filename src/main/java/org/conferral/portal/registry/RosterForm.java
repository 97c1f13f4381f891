package org.conferral.portal.registry;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.conferral.roster.Choices;
import org.conferral.roster.Corrections;
import org.conferral.roster.DateOrder;
import org.conferral.roster.DuplicateRule;
import org.conferral.roster.RosterField;

/** The parts of an upload as a program sends them. */
record RosterForm(String recordTemplate, String fileName, InputStream content, Choices choices) {

    private static final int LONGEST_PART = 100_000;

    static RosterForm of(List<EntityPart> parts) throws IOException {
        JsonObjectBuilder fields = Json.createObjectBuilder();
        Optional<EntityPart> file = Optional.empty();
        for (EntityPart part : parts) {
            if ("file".equals(part.getName())) {
                file = Optional.of(part);
            } else {
                fields.add(part.getName(), value(part));
            }
        }
        Optional<EntityPart> found = file;
        return JsonBody.read(fields.build(), given -> of(given, found));
    }

    /** The one file of an upload that says nothing else. */
    static EntityPart file(List<EntityPart> parts) {
        Optional<EntityPart> file =
                parts.stream().filter(part -> "file".equals(part.getName())).findFirst();
        return JsonBody.read(JsonValue.EMPTY_JSON_OBJECT, given -> {
                    if (file.isEmpty()) {
                        given.refuse("file", "roster.fileMissing");
                    }
                    return file;
                })
                .orElseThrow();
    }

    private static RosterForm of(JsonBody given, Optional<EntityPart> file) {
        Optional<String> template = given.text("recordTemplate");
        if (file.isEmpty()) {
            given.refuse("file", "roster.fileMissing");
        }
        if (template.isEmpty()) {
            given.refuse("recordTemplate", "roster.templateMissing");
        }
        return new RosterForm(
                template.orElse(""),
                file.flatMap(EntityPart::getFileName).orElse("roster"),
                file.map(EntityPart::getContent).orElseGet(InputStream::nullInputStream),
                choices(given, Choices.NONE));
    }

    /** A part in the type it would have in JSON, where its text can have it. */
    private static JsonValue value(EntityPart part) throws IOException {
        byte[] bytes = part.getContent().readNBytes(LONGEST_PART);
        String text = new String(bytes, StandardCharsets.UTF_8).strip();
        if ("mapping".equals(part.getName()) && !text.isEmpty()) {
            return mapping(bytes, text);
        }
        return "headerRow".equals(part.getName()) && text.matches("\\d{1,9}")
                ? Json.createValue(Integer.parseInt(text))
                : text.isEmpty() ? JsonValue.NULL : Json.createValue(text);
    }

    private static JsonValue mapping(byte[] bytes, String text) {
        try {
            return JsonBodyReader.read(bytes);
        } catch (WebApplicationException noObject) {
            return Json.createValue(text);
        }
    }

    /** What cells shall read, on top of what was said before: one cell by its row, or a value wherever it stands in a column. */
    private static Corrections corrections(JsonBody given, Corrections before) {
        Corrections all = before;
        for (JsonBody each : given.objects("corrections")) {
            String column = each.text("column").orElse("");
            String value = each.text("value").orElse("");
            Optional<Integer> row = each.wholeNumber("row", number -> number > 0, "roster.headerRow");
            if (column.isEmpty()) {
                each.refuse("column", "roster.correction.column");
            }
            all = row.isPresent()
                    ? all.withCell(row.get(), column, value)
                    : all.withValue(column, each.text("from").orElse(""), value);
        }
        return all;
    }

    /** The choices of an answer, on top of those made before. */
    static Choices choices(JsonBody given, Choices before) {
        Map<String, String> mapping = new LinkedHashMap<>(before.mapping());
        given.object("mapping", "roster.mapping").ifPresent(columns -> mapping.putAll(fields(columns)));
        Choices choices = before.mapping(mapping).with(corrections(given, before.corrections()));
        choices = given.text("sheet").map(choices::onSheet).orElse(choices);
        choices = given.wholeNumber("headerRow", row -> row > 0, "roster.headerRow")
                .map(choices::withHeaderRow)
                .orElse(choices);
        choices = given.meaning("encoding", Charset::forName, "roster.encoding")
                .map(choices::with)
                .orElse(choices);
        choices =
                constant(given, "dateOrder", DateOrder.class).map(choices::with).orElse(choices);
        return duplicates(given).map(choices::with).orElse(choices);
    }

    /** What becomes of what is there already. */
    static Optional<DuplicateRule> duplicates(JsonBody given) {
        return constant(given, "duplicates", DuplicateRule.class);
    }

    private static <E extends Enum<E>> Optional<E> constant(JsonBody given, String name, Class<E> type) {
        return given.meaning(
                name,
                text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT)),
                "roster.choice",
                Arrays.toString(type.getEnumConstants()));
    }

    private static Map<String, String> fields(JsonBody columns) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String column : columns.names()) {
            String field = columns.text(column).orElse("");
            if (!field.isEmpty() && !RosterField.isKnown(field)) {
                columns.refuse(column, "roster.field", field);
            }
            fields.put(column, field);
        }
        return fields;
    }
}
