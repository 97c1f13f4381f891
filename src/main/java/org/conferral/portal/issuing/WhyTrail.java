package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conferral.portal.catalog.TemplateCatalog;
import org.conferral.portal.catalog.TemplateCopies;
import org.conferral.portal.catalog.TemplatePlan;
import org.conferral.portal.identity.ActorNames;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.intake.AcceptedRow;
import org.conferral.portal.intake.RosterIntake;
import org.conferral.portal.intake.RosterView;
import org.conferral.portal.platform.Fingerprint;
import org.conferral.portal.platform.Refusal;

/** Leads from a record back to the cells it was made of, the template as it was, and the people who let it go. */
@ApplicationScoped
@Transactional
public class WhyTrail {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private Credentials credentials;

    @Inject
    private IssuanceBatches batches;

    @Inject
    private BundledCredentials bundled;

    @Inject
    private RosterIntake intake;

    @Inject
    private IssuedCredentials records;

    @Inject
    private CredentialCorrections corrections;

    @Inject
    private TemplateCatalog templates;

    @Inject
    private TemplateCopies copies;

    @Inject
    private KeptTemplates kept;

    @Inject
    private BatchSteps steps;

    @Inject
    private ActorNames names;

    /** Where a record comes from. */
    @Allowed(Permission.VIEW)
    public Trail of(String credentialId) {
        CredentialView record = credentials.find(credentialId);
        Making making = making(record.id());
        IssuanceBatch batch = batches.get(record.batchId());
        TemplatePlan plan = templates.plan(batch.terms().templateId());
        Optional<BatchTemplate> then = kept.at(batch.id(), making.at());
        Optional<JsonObject> said = then.map(template -> kept.content(template.sha256()));
        Optional<RosterView> roster = intake.outline(batch.terms().rosterId());
        List<AcceptedRow> used = used(record, batch, plan);
        Map<String, String> called = names.all();
        return new Trail(
                record,
                batch.terms().name(),
                roster.map(RosterView::summary),
                roster.map(view -> view.summary().uploadedBy())
                        .map(id -> called.getOrDefault(id, id))
                        .orElse(""),
                roster.map(view -> view.understanding().sheet()).orElse(""),
                roster.map(view -> cells(used, view)).orElse(List.of()),
                new TrailParts(plan, awards(plan, said), used).of(record.name(), bundled.of(record.id())),
                template(plan, then, said),
                steps.of(batch.id(), called),
                corrections.of(record.id()).isPresent(),
                making.key());
    }

    private static List<TrailRow> cells(List<AcceptedRow> used, RosterView roster) {
        return used.stream()
                .map(row -> TrailRow.of(row, roster.understanding()))
                .toList();
    }

    /** When a record was made, and the key that signed it. */
    private record Making(Instant at, Optional<String> key) {}

    private Making making(String id) {
        Object[] row = entities.createQuery(
                        "select c.createdAt, c.signingKeyId, c.issuedAt from IssuedCredential c where c.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getSingleResult();
        Optional<SigningKey> key = Optional.ofNullable((String) row[1])
                .filter(known -> row[2] != null)
                .map(known -> entities.find(SigningKey.class, known));
        return new Making((Instant) row[0], key.map(signed -> signed.line(0, 0).name()));
    }

    /** The rows a record is made from, its own corrected ones where it was corrected. */
    private List<AcceptedRow> used(CredentialView record, IssuanceBatch batch, TemplatePlan plan) {
        try {
            return corrections.rows(records.get(record.id()), batch.terms(), plan);
        } catch (Refusal gone) {
            return List.of();
        }
    }

    /** The names of the achievements by their codes, as they were. */
    private static Map<String, String> awards(TemplatePlan plan, Optional<JsonObject> said) {
        return said.map(content -> content.getJsonArray("achievements").getValuesAs(JsonObject.class).stream()
                        .collect(Collectors.toMap(
                                achievement -> achievement.getString("code"),
                                achievement ->
                                        achievement.getJsonObject("document").getString("name", ""))))
                .orElseGet(() -> plan.achievements().stream()
                        .collect(Collectors.toMap(
                                planned -> planned.code(),
                                planned -> planned.achievement().name())));
    }

    private Trail.Template template(TemplatePlan plan, Optional<BatchTemplate> then, Optional<JsonObject> said) {
        String now = Fingerprint.of(copies.of(plan.id()).content().toString());
        return new Trail.Template(
                plan.id(),
                said.map(content -> content.getJsonObject("template").getString("name"))
                        .orElse(plan.name()),
                then.map(BatchTemplate::sha256),
                then.map(BatchTemplate::changedAt),
                then.filter(template -> !template.sha256().equals(now)).isPresent());
    }
}
