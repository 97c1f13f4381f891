package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.conferral.issuance.UpdateRule;

/** Decides for the records of batches that replace earlier ones which of them go on under the identifier of the earlier one. */
@ApplicationScoped
class Renewals {

    @Inject
    private IssuedCredentials credentials;

    @Inject
    private Documents documents;

    @Inject
    private RecordPlans plans;

    /** The stamp as it is, or with the identifier of the record that is renewed. */
    RecordPlans.Stamp stamp(
            IntendedRecord intent, PlannedRecord planned, RecordPlans.Frame frame, RecordPlans.Stamp own) {
        return intent.replaces()
                .filter(earlier -> documents
                        .signed(earlier)
                        .filter(signed -> UpdateRule.of(signed).fits(plans.plan(frame, planned, own)))
                        .isPresent())
                .map(earlier -> credentials.get(earlier).origin().documentId())
                .map(identifier -> renewed(intent, identifier, own))
                .orElse(own);
    }

    private static RecordPlans.Stamp renewed(IntendedRecord intent, String identifier, RecordPlans.Stamp own) {
        intent.renew(identifier);
        return new RecordPlans.Stamp(identifier, own.places(), own.seed());
    }
}
