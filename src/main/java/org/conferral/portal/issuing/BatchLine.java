package org.conferral.portal.issuing;

import java.time.Instant;

/** A batch as it stands in a list. */
public record BatchLine(
        String id, String name, BatchState state, Instant since, Instant createdAt, BatchCounts counts) {}
