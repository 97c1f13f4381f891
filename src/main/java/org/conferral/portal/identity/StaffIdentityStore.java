package org.conferral.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/** Lets Jakarta Security check passwords against the staff accounts of the database. */
@ApplicationScoped
public class StaffIdentityStore implements IdentityStore {

    @Inject
    private Staff staff;

    /** Called by the container for a sign-in form. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return staff.signIn(credential.getCaller(), credential.getPasswordAsString())
                .map(actor -> new CredentialValidationResult(actor.id(), Set.of("staff")))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
