package org.conferral.portal.identity;

import java.util.EnumSet;
import java.util.Set;

/**
 * Whoever acts in the portal.
 *
 * @param id id of the account or token; {@code system} or {@code public} otherwise
 * @param name as shown to that person
 * @param permissions what they may do
 */
public record Actor(String id, String name, Set<Permission> permissions) {

    /** Anyone who has not signed in. */
    public static final Actor PUBLIC = new Actor("public", "", Set.of());

    /** The portal itself, in its background work. */
    public static final Actor SYSTEM = new Actor("system", "Conferral", EnumSet.allOf(Permission.class));

    public Actor {
        permissions = Set.copyOf(permissions);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    public boolean isSignedIn() {
        return !equals(PUBLIC);
    }
}
