package org.conferral.portal.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.conferral.issuance.SignedCredential;
import org.conferral.portal.platform.HexColumn;
import org.jspecify.annotations.Nullable;

/** The signed bytes of a record: written once, handed out as they were, never changed. */
@Entity
@Table(name = "signed_document")
class SignedDocument {

    static final List<String> COLUMNS = List.of("credential_id", "document", "packed_with", "sha256");

    /** Packed without any common text. */
    static final String NO_COMMON_TEXT = "NONE";

    @Id
    @Column(name = "credential_id")
    private String credentialId;

    @Lob
    private byte[] document;

    @Column(name = "packed_with")
    private String packedWith;

    @Convert(converter = HexColumn.class)
    private String sha256;

    protected SignedDocument() {}

    /**
     * The bytes, packed.
     *
     * @param commonTextId the text they are packed against
     */
    SignedDocument(String credentialId, SignedCredential signed, String commonTextId, Packing packing) {
        this.credentialId = credentialId;
        this.packedWith = commonTextId;
        this.document = signed.read(packing::pack);
        this.sha256 = signed.sha256();
    }

    /** The values of the columns, in their order. */
    Object[] row() {
        return new Object[] {credentialId, document, packedWith, HexFormat.of().parseHex(sha256)};
    }

    /** Whether the bytes are there; of those who were erased only the fingerprint is. */
    boolean isKept() {
        return document != null && document.length > 0;
    }

    /** The exact bytes; earlier versions of the portal stored them as they are. */
    byte[] document(Function<String, byte[]> commonTexts) {
        return bytes(document.clone(), packedWith, commonTexts);
    }

    static byte[] bytes(byte[] stored, @Nullable String packedWith, Function<String, byte[]> commonTexts) {
        return packedWith == null ? stored : Packing.unpack(stored, commonTexts.apply(packedWith));
    }

    Optional<String> sha256() {
        return Optional.ofNullable(sha256);
    }
}
