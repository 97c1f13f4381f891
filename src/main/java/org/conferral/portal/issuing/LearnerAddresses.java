package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Refusal;
import org.conferral.roster.EmailRule;

/** Where learners are written to; what was signed stays as it is. */
@ApplicationScoped
@Transactional
public class LearnerAddresses {

    @Inject
    private IssuedCredentials credentials;

    @Inject
    private Learners learners;

    /** The learner of this record reads mail elsewhere from now on. */
    @Allowed(Permission.DELIVER)
    public void change(String credentialId, String address) {
        String given = address.strip();
        if (!EmailRule.isAddress(given)) {
            throw Refusal.invalid("learner.address.wrong");
        }
        learners.get(credentials.get(credentialId).learnerId()).moveTo(given);
    }
}
