package org.conferral.portal.issuing;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The intent to issue a record; nothing is signed yet. Once written down, it is found as an {@link IssuedCredential}. */
final class IntendedRecord {

    static final List<String> COLUMNS = List.of(
            "id",
            "unit_id",
            "batch_id",
            "learner_id",
            "row_no",
            "part_no",
            "name",
            "state",
            "failure",
            "standing",
            "status_list_id",
            "status_index",
            "seed",
            "created_at",
            "mail_state",
            "signing_key_id",
            "template_id",
            "about",
            "gist",
            "replaces_id",
            "document_id");

    private final Outline outline;
    private final IssuanceBatch batch;
    private final Learner learner;
    private final Instant createdAt;
    private CredentialState state = CredentialState.PENDING;
    private @Nullable String failure;
    private @Nullable AllottedPlace place;
    private @Nullable String signingKeyId;
    private @Nullable String replacesId;
    private @Nullable String documentId;

    IntendedRecord(Outline outline, IssuanceBatch batch, Learner learner, Instant createdAt) {
        this.outline = outline;
        this.batch = batch;
        this.learner = learner;
        this.createdAt = createdAt;
    }

    /** What an intent is made of before it has a place and a draft. */
    record Outline(String id, int row, int part, String name, byte[] seed, String about, String gist) {}

    /** When it is signed, an earlier record gives way to it. */
    void replace(Holding earlier) {
        replacesId = earlier.credentialId();
    }

    /** It is a newer version of an earlier record, and goes on under the identifier that stands in it. */
    void renew(String identifier) {
        documentId = identifier;
    }

    /** From its place everybody reads the standing of the whole record. */
    void occupy(AllottedPlace own) {
        place = own;
    }

    /** The key that will most likely sign it is written down with the intent: a row that does not grow later stays where it was written. */
    void expect(String keyId) {
        signingKeyId = keyId;
    }

    void fail(String reason) {
        state = CredentialState.FAILED;
        failure = IssuedCredential.shortened(reason);
    }

    /** The values of the columns, in the same order. */
    Object[] row() {
        return new Object[] {
            outline.id(),
            batch.unitId(),
            batch.id(),
            learner.id(),
            outline.row(),
            outline.part(),
            outline.name(),
            state,
            failure,
            KeptStanding.good().word(),
            place == null ? null : place.listId(),
            place == null ? null : place.place().index(),
            outline.seed(),
            createdAt,
            MailState.NONE,
            signingKeyId,
            batch.terms().templateId(),
            outline.about(),
            HexFormat.of().parseHex(outline.gist()),
            replacesId,
            documentId
        };
    }

    String id() {
        return outline.id();
    }

    String learnerId() {
        return learner.id();
    }

    /** The earlier record that gives way to it. */
    Optional<String> replaces() {
        return Optional.ofNullable(replacesId);
    }

    /** The identifier that stands in it. */
    String documentId() {
        return Optional.ofNullable(documentId).orElse(outline.id());
    }

    /** What its secrets are made of. */
    byte[] seed() {
        return outline.seed().clone();
    }
}
