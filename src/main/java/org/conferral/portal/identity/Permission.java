package org.conferral.portal.identity;

/** What a person or a token may do. */
public enum Permission {
    VIEW,
    MANAGE_CATALOG,
    IMPORT_ROSTERS,
    ISSUE,
    REVOKE,
    DELIVER,
    EXPORT,
    MANAGE_KEYS,
    ADMINISTER
}
