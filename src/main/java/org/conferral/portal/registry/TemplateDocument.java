package org.conferral.portal.registry;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conferral.portal.catalog.ColumnDraft;
import org.conferral.portal.catalog.DefaultColumns;
import org.conferral.portal.catalog.TemplateDraft;
import org.conferral.portal.catalog.TemplateTerms;
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
        JsonObjectBuilder document = Json.createObjectBuilder()
                .add("id", view.id())
                .add("key", draft.key())
                .add("name", draft.name())
                .add("description", draft.description())
                .add("unit", draft.unit())
                .add("layout", draft.layout().toLowerCase(Locale.ROOT).replace('_', '-'))
                .add("as", draft.issueAs().toLowerCase(Locale.ROOT))
                .add("achievements", Json.createArrayBuilder(draft.achievements()))
                .add("columns", columns)
                .add("claimDays", draft.claimDays())
                .add("state", view.archived() ? "archived" : "active")
                .add("partial", draft.terms().partial())
                .add("refreshable", draft.terms().refreshable());
        terms(document, draft.terms());
        return document.build();
    }

    private static void terms(JsonObjectBuilder document, TemplateTerms terms) {
        if (!terms.validMonths().isEmpty()) {
            document.add("validMonths", Integer.parseInt(terms.validMonths()));
        }
        if (!terms.lastDay().isEmpty()) {
            document.add("lastDay", terms.lastDay());
        }
        terms.termsOfUse().forEach(given -> document.add("termsOfUse", given.toJson()));
    }

    /** What the body asks for; what it leaves out is as usual. */
    static TemplateDraft draft(JsonBody body) {
        List<String> codes = body.texts("achievements");
        String layout = body.text("layout").orElse(codes.isEmpty() ? ROW_PER_ACHIEVEMENT : "row-per-learner");
        return new TemplateDraft(
                body.text("key").orElse(""),
                body.text("name").orElse(""),
                body.text("description").orElse(""),
                body.text("unit").orElse(""),
                layout.toUpperCase(Locale.ROOT).replace('-', '_'),
                body.text("as").orElse("clr").toUpperCase(Locale.ROOT),
                codes,
                columns(
                        body,
                        layout.equalsIgnoreCase(ROW_PER_ACHIEVEMENT)
                                ? RosterLayout.ROW_PER_ACHIEVEMENT
                                : RosterLayout.ROW_PER_LEARNER,
                        codes),
                body.wholeNumber("claimDays", days -> true, "input-no-number").orElse(USUAL_CLAIM_DAYS),
                terms(body));
    }

    private static TemplateTerms terms(JsonBody body) {
        Optional<JsonBody> given = body.object("termsOfUse", "input-no-object");
        return new TemplateTerms(
                body.flag("partial"),
                body.wholeNumber("validMonths", months -> true, "input-no-number")
                        .map(String::valueOf)
                        .orElse(""),
                body.text("lastDay").orElse(""),
                given.flatMap(terms -> terms.text("id")).orElse(""),
                given.flatMap(terms -> terms.text("type")).orElse(""),
                body.flag("refreshable"));
    }

    private static List<ColumnDraft> columns(JsonBody body, RosterLayout layout, List<String> codes) {
        if (!body.has("columns")) {
            return DefaultColumns.of(layout, codes);
        }
        return body.objects("columns").stream()
                .map(column -> new ColumnDraft(
                        column.text("name").orElse(""), column.text("field").orElse(""), column.flag("required")))
                .toList();
    }
}
