package org.conferral.portal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;

/** Opens a roster again of which records were to be made, and none was. */
@ApplicationScoped
@Transactional
public class RosterReopening {

    @Inject
    private Rosters rosters;

    /** How it is understood may change again. */
    @Allowed(value = Permission.ISSUE, noted = false)
    public void reopen(String rosterId) {
        rosters.lock(rosterId).ifPresent(Roster::unseal);
    }
}
