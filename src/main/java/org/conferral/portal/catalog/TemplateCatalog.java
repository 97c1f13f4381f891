package org.conferral.portal.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conferral.credential.Achievement;
import org.conferral.issuance.Stipulations;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Institution;
import org.conferral.portal.identity.InstitutionView;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Refusal;
import org.conferral.portal.platform.Settings;
import org.conferral.roster.RosterColumn;
import org.conferral.roster.RosterLayout;

/** The record templates: how spreadsheets become records. */
@ApplicationScoped
@Transactional
public class TemplateCatalog {

    @Inject
    private RecordTemplates templates;

    @Inject
    private AchievementTemplates achievements;

    @Inject
    private Institution institution;

    @Inject
    private Settings settings;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    @Allowed(Permission.VIEW)
    public List<TemplateLine> list(CatalogState state) {
        return templates.all(state).stream().map(RecordTemplate::line).toList();
    }

    /** The units that a template can belong to, the institution itself first. */
    @Allowed(Permission.VIEW)
    public List<InstitutionView> units() {
        return institution.units();
    }

    /** How much there is to award by, and how. */
    @Allowed(Permission.VIEW)
    public Holdings holdings() {
        return new Holdings(
                achievements.count(CatalogState.ACTIVE),
                templates.all(CatalogState.ACTIVE).size());
    }

    /** All templates of a state with everything they say. */
    @Allowed(Permission.VIEW)
    public List<TemplateView> all(CatalogState state) {
        return templates.all(state).stream().map(RecordTemplate::view).toList();
    }

    @Allowed(Permission.VIEW)
    public TemplateView find(String idOrKey) {
        return existing(idOrKey).view();
    }

    /** Everything that importing and issuing need to know, with the achievements as they are said now. */
    @Allowed(Permission.VIEW)
    public TemplatePlan plan(String idOrKey) {
        RecordTemplate template = existing(idOrKey);
        TemplateDraft draft = template.draft();
        List<AchievementTemplate> sources = sources(draft.achievements());
        List<PlannedAchievement> planned = sources.stream().map(this::planned).toList();
        return new TemplatePlan(
                template.id(),
                draft.key(),
                draft.name(),
                Optional.of(draft.description()).filter(text -> !text.isEmpty()),
                draft.unit(),
                RosterLayout.valueOf(draft.layout()),
                IssueAs.valueOf(draft.issueAs()),
                draft.columns().stream()
                        .map(column -> new RosterColumn(column.name(), column.field(), column.required()))
                        .toList(),
                planned,
                draft.claimDays(),
                draft.terms(),
                stipulations(draft.terms(), sources));
    }

    private Stipulations stipulations(TemplateTerms terms, List<AchievementTemplate> sources) {
        List<JsonObject> documents =
                sources.stream().map(source -> source.view().document()).toList();
        List<Achievement> related = documents.stream()
                .flatMap(document -> Associations.targets(document).stream())
                .distinct()
                .flatMap(target -> achievements.find(target).stream())
                .map(target -> planned(target).achievement())
                .toList();
        return new Stipulations(
                terms.partial(),
                terms.termsOfUse(),
                Optional.of(settings.url("/refresh")).filter(address -> terms.refreshable()),
                documents.stream()
                        .flatMap(document -> Associations.of(document).stream())
                        .toList(),
                related);
    }

    @Allowed(Permission.MANAGE_CATALOG)
    public Saving create(TemplateDraft draft) {
        List<CatalogProblem> problems = problems(draft, Optional.empty());
        if (!problems.isEmpty()) {
            return new Saving.Refused(problems);
        }
        RecordTemplate template = new RecordTemplate(ids.brief(), draft, clock.instant());
        templates.add(template);
        return new Saving.Saved(template.id());
    }

    /** Says a template anew; rosters and batches that exist keep what they took from it. */
    @Allowed(Permission.MANAGE_CATALOG)
    public Saving change(String idOrKey, TemplateDraft draft) {
        RecordTemplate template = existing(idOrKey);
        List<CatalogProblem> problems = problems(draft, Optional.of(template));
        if (!problems.isEmpty()) {
            return new Saving.Refused(problems);
        }
        template.say(draft, clock.instant());
        return new Saving.Saved(template.id());
    }

    @Allowed(Permission.MANAGE_CATALOG)
    public void archive(String idOrKey) {
        existing(idOrKey).become(CatalogState.ARCHIVED, clock.instant());
    }

    @Allowed(Permission.MANAGE_CATALOG)
    public void restore(String idOrKey) {
        existing(idOrKey).become(CatalogState.ACTIVE, clock.instant());
    }

    private RecordTemplate existing(String idOrKey) {
        return templates.find(idOrKey).orElseThrow(() -> Refusal.notFound("template.unknown"));
    }

    private List<CatalogProblem> problems(TemplateDraft draft, Optional<RecordTemplate> current) {
        List<CatalogProblem> problems = new ArrayList<>(TemplateChecks.of(draft));
        if (templates
                .find(draft.key())
                .filter(other -> !current.equals(Optional.of(other)))
                .isPresent()) {
            problems.add(new CatalogProblem("/key", "template.key.taken", draft.key()));
        }
        if (!draft.unit().isEmpty() && institution.withSlug(draft.unit()).isEmpty()) {
            problems.add(new CatalogProblem("/unit", "template.unit.unknown", draft.unit()));
        }
        List<String> known = achievements.withCodes(draft.achievements()).stream()
                .map(AchievementTemplate::code)
                .toList();
        draft.achievements().stream()
                .filter(code -> !known.contains(code))
                .forEach(code ->
                        problems.add(new CatalogProblem("/achievements", "template.achievements.unknown", code)));
        return problems;
    }

    private List<AchievementTemplate> sources(List<String> codes) {
        if (codes.isEmpty()) {
            return achievements.all(CatalogState.ACTIVE);
        }
        Map<String, AchievementTemplate> byCode = achievements.withCodes(codes).stream()
                .collect(Collectors.toMap(AchievementTemplate::code, Function.identity()));
        return codes.stream().map(byCode::get).filter(Objects::nonNull).toList();
    }

    private PlannedAchievement planned(AchievementTemplate template) {
        AchievementView view = template.view();
        return new PlannedAchievement(view.id(), view.code(), view.achievement(settings.baseUrl()));
    }
}
