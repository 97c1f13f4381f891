package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.conferral.issuance.Draft;
import org.conferral.issuance.SignedCredential;
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.Ids;
import org.jspecify.annotations.Nullable;

/** What the records say; it lies apart from what becomes of them, so that a change of state never carries a document along. */
@ApplicationScoped
class Documents {

    private static final byte[] NOTHING = {};

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private BulkRows bulk;

    @Inject
    private Ids ids;

    /** Common texts never change once they are written. */
    private final Map<String, byte[]> commonTexts =
            new ConcurrentHashMap<>(Map.of(SignedDocument.NO_COMMON_TEXT, NOTHING));

    /** The draft of a record that was intended before drafts were kept in chunks. */
    Draft draft(String credentialId) {
        return Draft.of(entities.find(DraftDocument.class, credentialId).document());
    }

    /** The signed bytes of records by the ids of these, which have a text in common. */
    void sign(Map<String, SignedCredential> signed, String commonTextId) {
        try (Packing packing = new Packing(commonText(commonTextId))) {
            bulk.insert(
                    "signed_document",
                    SignedDocument.COLUMNS,
                    signed.entrySet().stream()
                            .map(each ->
                                    new SignedDocument(each.getKey(), each.getValue(), commonTextId, packing).row())
                            .toList());
        }
    }

    /** Keeps what the records of a batch have in common. */
    String keepCommonText(byte[] text) {
        String id = ids.brief();
        bulk.insert("common_text", List.of("id", "content"), List.<Object[]>of(new Object[] {id, text}));
        return id;
    }

    /** The signed bytes, exactly as they were when they were signed; empty when there never were any, or when they are erased. */
    Optional<byte[]> signed(String credentialId) {
        return stored(credentialId).filter(SignedDocument::isKept).map(document -> document.document(this::commonText));
    }

    /**
     * What a reader makes of the signed bytes of many records, by the ids of these; so that no more than some lie in memory at a time. Of
     * erased ones there is nothing to read.
     */
    <T> Map<String, T> signed(Collection<String> credentialIds, Function<byte[], T> reader) {
        Map<String, T> read = new HashMap<>();
        bulk.selectIn(
                row -> row.getBytes(2).length == 0
                        ? null
                        : read.put(row.getString(1), reader.apply(bytes(row.getBytes(2), row.getString(3)))),
                "select credential_id, document, packed_with from signed_document where credential_id",
                List.of(),
                credentialIds);
        return read;
    }

    private byte[] bytes(byte[] document, @Nullable String packedWith) {
        return SignedDocument.bytes(document, packedWith, this::commonText);
    }

    /** The SHA-256 of the signed bytes, in hexadecimal digits. */
    Optional<String> sha256(String credentialId) {
        return stored(credentialId).flatMap(SignedDocument::sha256);
    }

    private Optional<SignedDocument> stored(String credentialId) {
        return Optional.ofNullable(entities.find(SignedDocument.class, credentialId));
    }

    private byte[] commonText(String id) {
        return commonTexts.computeIfAbsent(
                id,
                unknown -> bulk.select(row -> row.getBytes(1), "select content from common_text where id = ?", unknown)
                        .get(0));
    }
}
