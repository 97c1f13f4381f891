package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.catalog.IssueAs;
import org.conferral.portal.catalog.TemplatePlan;
import org.conferral.portal.intake.AcceptedRow;
import org.conferral.portal.intake.RosterRows;
import org.conferral.portal.platform.Refusal;
import org.conferral.roster.RosterLayout;

/** The corrections of single records, and from which rows records are made. */
@ApplicationScoped
class CredentialCorrections {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private RosterRows rosters;

    void add(CredentialCorrection correction) {
        entities.persist(correction);
    }

    Optional<CredentialCorrection> of(String credentialId) {
        return Optional.ofNullable(entities.find(CredentialCorrection.class, credentialId));
    }

    /** The rows a record is made from: those of its own correction, or else those of its roster. */
    List<AcceptedRow> rows(IssuedCredential credential, BatchTerms terms, TemplatePlan template) {
        return of(credential.id())
                .map(CredentialCorrection::rows)
                .orElseGet(() -> fromRoster(credential.origin().row(), terms, template));
    }

    private List<AcceptedRow> fromRoster(int number, BatchTerms terms, TemplatePlan template) {
        AcceptedRow first = rosters.row(terms.rosterId(), number)
                .orElseThrow(() -> Refusal.conflict("correction.rows.gone", number));
        boolean bundled = template.layout() == RosterLayout.ROW_PER_ACHIEVEMENT && terms.issueAs() == IssueAs.CLR;
        if (!bundled) {
            return List.of(first);
        }
        LearnerFacts learner = Planning.learner(first);
        return rosters.ofLearner(terms.rosterId(), first).stream()
                .filter(row -> Planning.learner(row).key().equals(learner.key()))
                .toList();
    }
}
