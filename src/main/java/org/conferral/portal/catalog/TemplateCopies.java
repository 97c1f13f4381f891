package org.conferral.portal.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Refusal;

/** Copies of record templates with all their achievements, to be kept beside what is made of them. */
@ApplicationScoped
@Transactional
public class TemplateCopies {

    @Inject
    private RecordTemplates templates;

    @Inject
    private AchievementTemplates achievements;

    /** What a template and its achievements say now. */
    @Allowed(Permission.VIEW)
    public TemplateCopy of(String templateId) {
        TemplateView view = templates
                .find(templateId)
                .orElseThrow(() -> Refusal.notFound("template.unknown"))
                .view();
        List<String> codes = view.draft().achievements();
        List<AchievementTemplate> said =
                codes.isEmpty() ? achievements.all(CatalogState.ACTIVE) : achievements.withCodes(codes);
        JsonArrayBuilder all = Json.createArrayBuilder();
        said.forEach(template -> all.add(achievement(template.view())));
        JsonObject copy = Json.createObjectBuilder()
                .add("template", template(view.draft()))
                .add("achievements", all)
                .build();
        return new TemplateCopy(copy, view.updatedAt());
    }

    private static JsonObject template(TemplateDraft draft) {
        JsonArrayBuilder columns = Json.createArrayBuilder();
        draft.columns()
                .forEach(column -> columns.add(Json.createObjectBuilder()
                        .add("name", column.name())
                        .add("field", column.field())
                        .add("required", column.required())));
        return Json.createObjectBuilder()
                .add("key", draft.key())
                .add("name", draft.name())
                .add("description", draft.description())
                .add("unit", draft.unit())
                .add("layout", draft.layout())
                .add("issueAs", draft.issueAs())
                .add("claimDays", draft.claimDays())
                .add("achievements", Json.createArrayBuilder(draft.achievements()))
                .add("columns", columns)
                .add("terms", draft.terms().toJson())
                .build();
    }

    private static JsonObject achievement(AchievementView view) {
        return Json.createObjectBuilder()
                .add("code", view.code())
                .add("updatedAt", view.updatedAt().toString())
                .add("document", view.document())
                .build();
    }
}
