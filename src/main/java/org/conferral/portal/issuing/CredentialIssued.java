package org.conferral.portal.issuing;

/**
 * A record was signed and stored; told in the same transaction.
 *
 * @param notifies whether its learner is to be written to
 */
public record CredentialIssued(String credentialId, String batchId, boolean notifies) {}
