package org.conferral.portal.issuing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Records of a batch were signed and stored; told in the same transaction. Whoever writes to their learners says so. */
public final class CredentialsIssued {

    /**
     * A record and whom it belongs to.
     *
     * @param replaces   the earlier record whose place it takes
     * @param correction why it takes the place of one that was wrong; empty where it does not
     */
    public record Issued(
            String credentialId,
            String learnerName,
            String email,
            Optional<String> replaces,
            Optional<String> correction) {}

    private final String batchId;
    private final boolean notifies;
    private final Instant at;
    private final List<Issued> records;
    private MailState mail = MailState.NONE;

    CredentialsIssued(String batchId, boolean notifies, Instant at, List<Issued> records) {
        this.batchId = batchId;
        this.notifies = notifies;
        this.at = at;
        this.records = List.copyOf(records);
    }

    public String batchId() {
        return batchId;
    }

    /** Whether the learners are to be written to. */
    public boolean notifies() {
        return notifies;
    }

    /** When they were issued, all of them at one moment. */
    public Instant at() {
        return at;
    }

    public List<Issued> records() {
        return records;
    }

    /** The learners are written to; what has become of the letters so far. */
    public void told(MailState state) {
        mail = state;
    }

    MailState mail() {
        return mail;
    }
}
