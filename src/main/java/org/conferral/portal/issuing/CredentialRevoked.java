package org.conferral.portal.issuing;

import java.time.Instant;

/** The institution no longer stands behind a record; told in the same transaction. */
public record CredentialRevoked(String credentialId, String reason, Instant at) {}
