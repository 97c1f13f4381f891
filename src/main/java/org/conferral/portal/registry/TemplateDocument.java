package org.conferral.portal.registry;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import org.conferral.portal.catalog.ColumnDraft;
import org.conferral.portal.catalog.DefaultColumns;
import org.conferral.portal.catalog.TemplateDraft;
import org.conferral.portal.catalog.TemplateView;
import org.conferral.roster.RosterLayout;

/** A record template as JSON, in both directions. */
final class TemplateDocument {

    private static final int USUAL_CLAIM_DAYS = 90;
    private static final String ROW_PER_ACHIEVEMENT = "row-per-achievement";

    private TemplateDocument() {}

    static JsonObject of(TemplateView view) {
        TemplateDraft draft = view.draft();
        JsonArrayBuilder columns = Json.createArrayBuilder();
        draft.columns()
                .forEach(column -> columns.add(Json.createObjectBuilder()
                        .add("name", column.name())
                        .add("field", column.field())
                        .add("required", column.required())));
        return Json.createObjectBuilder()
                .add("id", view.id())
                .add("key", draft.key())
                .add("name", draft.name())
                .add("description", draft.description())
                .add("layout", draft.layout().toLowerCase(Locale.ROOT).replace('_', '-'))
                .add("as", draft.issueAs().toLowerCase(Locale.ROOT))
                .add("achievements", Json.createArrayBuilder(draft.achievements()))
                .add("columns", columns)
                .add("claimDays", draft.claimDays())
                .add("state", view.archived() ? "archived" : "active")
                .build();
    }

    /** What the body asks for; what it leaves out is as usual, what has a wrong type counts as left out. */
    static TemplateDraft draft(JsonObject body) {
        List<String> codes = values(body, "achievements").stream()
                .filter(JsonString.class::isInstance)
                .map(code -> ((JsonString) code).getString())
                .toList();
        String layout = text(body, "layout", codes.isEmpty() ? ROW_PER_ACHIEVEMENT : "row-per-learner");
        return new TemplateDraft(
                text(body, "key", ""),
                text(body, "name", ""),
                text(body, "description", ""),
                layout.toUpperCase(Locale.ROOT).replace('-', '_'),
                text(body, "as", "clr").toUpperCase(Locale.ROOT),
                codes,
                columns(
                        body,
                        layout.equalsIgnoreCase(ROW_PER_ACHIEVEMENT)
                                ? RosterLayout.ROW_PER_ACHIEVEMENT
                                : RosterLayout.ROW_PER_LEARNER,
                        codes),
                body.get("claimDays") instanceof JsonNumber days ? days.intValue() : USUAL_CLAIM_DAYS);
    }

    private static List<ColumnDraft> columns(JsonObject body, RosterLayout layout, List<String> codes) {
        if (!body.containsKey("columns")) {
            return DefaultColumns.of(layout, codes);
        }
        return values(body, "columns").stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .map(column -> new ColumnDraft(
                        text(column, "name", ""), text(column, "field", ""), column.getBoolean("required", false)))
                .toList();
    }

    private static List<JsonValue> values(JsonObject body, String name) {
        JsonValue value = body.get(name);
        return value != null && value.getValueType() == JsonValue.ValueType.ARRAY ? value.asJsonArray() : List.of();
    }

    private static String text(JsonObject body, String name, String usual) {
        return body.get(name) instanceof JsonString text ? text.getString().strip() : usual;
    }
}
