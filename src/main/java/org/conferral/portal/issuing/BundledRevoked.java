package org.conferral.portal.issuing;

import java.time.Instant;

/** The institution no longer stands behind one credential inside a record; told in the same transaction. */
public record BundledRevoked(String credentialId, int part, String reason, Instant at) {}
