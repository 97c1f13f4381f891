package org.conferral.portal.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The person in front of the screen. */
@Named
@RequestScoped
public class SignedIn {

    @Inject
    private Access access;

    public String getName() {
        return access.who().name();
    }

    /** The id under which this person's deeds are noted. */
    public String getId() {
        return access.who().id();
    }

    public boolean isPresent() {
        return access.who().isSignedIn();
    }

    /** Whether this person holds the permission of that name. */
    public boolean may(String permission) {
        return access.who().may(Permission.valueOf(permission));
    }
}
