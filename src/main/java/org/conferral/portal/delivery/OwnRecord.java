package org.conferral.portal.delivery;

import java.time.Instant;
import org.conferral.reading.RecordReading;

/**
 * A record among all those of a learner.
 *
 * @param standing whether the institution stands behind it
 * @param open     whether it is the one the learner has open
 * @param sure     whether it is surely the same person's, so that nothing more is asked before it opens
 */
public record OwnRecord(
        String credentialId, RecordReading reading, Instant issuedAt, boolean standing, boolean open, boolean sure) {}
