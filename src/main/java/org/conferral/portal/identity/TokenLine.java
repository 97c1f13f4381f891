package org.conferral.portal.identity;

import java.time.Instant;

/** A key of the machine interface in the list of keys. */
public record TokenLine(String id, String name, Instant createdAt, boolean valid) {}
