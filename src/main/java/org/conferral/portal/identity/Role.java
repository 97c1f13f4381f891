package org.conferral.portal.identity;

import java.util.EnumSet;
import java.util.Set;

/** A staff member's part in the institution. */
public enum Role {
    REGISTRAR(EnumSet.complementOf(EnumSet.of(Permission.MANAGE_KEYS, Permission.ADMINISTER))),
    ADMIN(EnumSet.allOf(Permission.class));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = Set.copyOf(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
