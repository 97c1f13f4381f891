package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conferral.portal.audit.Journal;
import org.conferral.portal.catalog.TemplatePlan;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.intake.AcceptedRow;
import org.conferral.portal.platform.Refusal;

/** Says a record anew that was wrong: a new one is issued, the old one is withdrawn, and both know of each other. */
@ApplicationScoped
@Transactional
public class Correcting {

    @Inject
    private IssuedCredentials credentials;

    @Inject
    private IssuanceBatches batches;

    @Inject
    private CredentialCorrections corrections;

    @Inject
    private CorrectionPlans plans;

    @Inject
    private CorrectedIssue issue;

    @Inject
    private Credentials shown;

    @Inject
    private Versions versions;

    @Inject
    private Journal journal;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** What a record is made from, to be filled in anew. */
    @Allowed(Permission.VIEW)
    public CorrectionSheet sheet(String credentialId) {
        IssuedCredential old = standing(credentials.get(Credentials.bare(credentialId)));
        Case current = open(old);
        return CorrectionSheet.of(current.template().rosterPlan(), current.rows(), old.origin());
    }

    /** The record as it would be, or why it would not. */
    @Allowed(Permission.VIEW)
    public CorrectionPreview preview(String credentialId, Map<Integer, Map<String, String>> changes) {
        IssuedCredential old = standing(credentials.get(Credentials.bare(credentialId)));
        Case current = open(old);
        EditedRows edited = edited(current, new WantedChanges(changes, List.of()));
        if (edited.isRefused()) {
            return CorrectionPreview.refused(edited.problems());
        }
        Optional<CorrectionPlans.Planned> planned = plans.plan(old, current.batch(), current.template(), edited.rows());
        List<CorrectionProblem> problems = plans.problems(planned);
        return problems.isEmpty()
                ? CorrectionPreview.of(
                        plans.draft(planned.get(), plans.sample(planned.get())).document(),
                        plans.isUpdate(planned.get(), plans.sample(planned.get())))
                : CorrectionPreview.refused(problems);
    }

    /**
     * Corrects by fields alone.
     *
     * @param fields the new values by field; an empty one takes a value away; of several rows, the code of the achievement tells which
     */
    @Allowed(Permission.ISSUE)
    public CorrectionOutcome correct(String credentialId, Map<String, String> fields, String reason) {
        IssuedCredential old = locked(credentialId);
        Case current = open(old);
        return correct(old, current, WantedChanges.of(current.rows(), fields), reason);
    }

    /** Corrects row by row. */
    @Allowed(Permission.ISSUE)
    public CorrectionOutcome correctRows(
            String credentialId, Map<Integer, Map<String, String>> changes, String reason) {
        IssuedCredential old = locked(credentialId);
        return correct(old, open(old), new WantedChanges(changes, List.of()), reason);
    }

    private CorrectionOutcome correct(IssuedCredential old, Case current, WantedChanges changes, String reason) {
        Reason why = Reason.ofCorrection(reason);
        EditedRows edited = edited(current, changes);
        if (edited.isRefused()) {
            return new CorrectionOutcome.Refused(edited.problems());
        }
        Optional<CorrectionPlans.Planned> planned = plans.plan(old, current.batch(), current.template(), edited.rows());
        List<CorrectionProblem> problems = plans.problems(planned);
        if (!problems.isEmpty()) {
            return new CorrectionOutcome.Refused(problems);
        }
        String id = issue.issue(
                old,
                current.batch(),
                planned.get(),
                made -> corrections.add(correction(made, old, why, edited.rows())));
        journal.note(access.who().id(), "Correcting.corrects", id, why.text());
        return new CorrectionOutcome.Corrected(shown.find(id));
    }

    private CredentialCorrection correction(String id, IssuedCredential old, Reason why, List<AcceptedRow> rows) {
        return new CredentialCorrection(id, old.id(), why, rows, access.who().id(), clock.instant());
    }

    /** A record with what it was made from and by. */
    private record Case(IssuanceBatch batch, TemplatePlan template, List<AcceptedRow> rows) {}

    private Case open(IssuedCredential old) {
        IssuanceBatch batch = batches.get(old.batchId());
        TemplatePlan template = plans.template(batch);
        return new Case(batch, template, corrections.rows(old, batch.terms(), template));
    }

    private EditedRows edited(Case current, WantedChanges changes) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return EditedRows.of(current.template().rosterPlan(), current.rows(), changes, today);
    }

    private IssuedCredential locked(String credentialId) {
        return standing(credentials.locked(Credentials.bare(credentialId)));
    }

    /** Only what stands can be corrected. */
    private IssuedCredential standing(IssuedCredential old) {
        if (old.state() != CredentialState.ISSUED) {
            throw Refusal.conflict("correction.notIssued");
        }
        return old.standing()
                .fold(
                        good -> old,
                        suspended -> {
                            throw Refusal.conflict("correction.suspended");
                        },
                        revoked -> {
                            throw versions.after(old.id())
                                    .map(newer -> Refusal.conflict("correction.already", newer.id()))
                                    .orElseGet(() -> Refusal.conflict("correction.revoked"));
                        });
    }
}
