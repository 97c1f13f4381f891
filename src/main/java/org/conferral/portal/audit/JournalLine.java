package org.conferral.portal.audit;

import java.time.Instant;

/** A line of the journal as people read it. */
public record JournalLine(Instant at, String actor, String action, String subject, String detail) {}
