package org.conferral.portal.issuing;

import java.time.Instant;
import java.util.List;

/**
 * The institution no longer stands behind records, or behind single credentials inside them; told in the same transaction.
 *
 * @param reason as their learners read it
 */
public record CredentialsRevoked(List<Revoked> records, String reason, Instant at) {

    public CredentialsRevoked {
        records = List.copyOf(records);
    }

    /**
     * What was withdrawn.
     *
     * @param part the number of the credential inside the record; 0 for the whole of it
     */
    public record Revoked(Whose record, int part) {

        public boolean isWhole() {
            return part == RevocationTarget.WHOLE;
        }
    }

    /** A record and whom it belongs to. */
    public record Whose(String credentialId, String batchId, String givenName, String familyName, String email) {

        public String learnerName() {
            return (givenName + " " + familyName).strip();
        }
    }
}
