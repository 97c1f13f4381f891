package org.conferral.portal.issuing;

import java.time.Instant;

/** Something that happened to a record, in words. */
public record HistoryLine(Instant at, String words) {}
