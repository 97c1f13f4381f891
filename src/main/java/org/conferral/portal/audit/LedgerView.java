package org.conferral.portal.audit;

import java.time.Instant;
import java.util.Optional;
import org.conferral.ledger.SignedCheckpoint;

/**
 * How the ledger stands.
 *
 * @param leaves how many there are
 * @param newest the last that was signed
 * @param since when the first was signed
 * @param verifierKey by which anybody can verify checkpoints
 */
public record LedgerView(long leaves, Optional<SignedCheckpoint> newest, Optional<Instant> since, String verifierKey) {}
