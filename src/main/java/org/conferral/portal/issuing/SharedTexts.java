package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.Mentions;

/**
 * What the records of a batch say alike, where it says somebody's name after all: two people of one name in a batch are enough. Before that
 * person can be erased, the records of everybody else have to do without the text.
 */
@ApplicationScoped
class SharedTexts {

    private static final int CHUNK = 200;
    private static final byte[] NOTHING = {};

    @Inject
    private BulkRows rows;

    /** Gives up the common texts of these records' batches that name this person. */
    void giveUp(Collection<String> credentialIds, Mentions person) {
        Map<String, byte[]> texts = new HashMap<>();
        rows.selectIn(
                row -> texts.put(row.getString(1), row.getBytes(2)),
                "select t.id, t.content from issued_credential c join issuance_batch b on b.id = c.batch_id"
                        + " join common_text t on t.id = b.common_text_id where c.id",
                List.of(),
                credentialIds);
        texts.forEach((id, text) -> {
            if (person.in(new String(text, StandardCharsets.UTF_8))) {
                giveUp(id, text);
            }
        });
    }

    private void giveUp(String textId, byte[] text) {
        List<Packed> some = packed(textId);
        while (!some.isEmpty()) {
            some.forEach(each -> rows.update(
                    "update signed_document set document = ?, packed_with = ? where credential_id = ?",
                    Packing.pack(Packing.unpack(each.document(), text), NOTHING),
                    SignedDocument.NO_COMMON_TEXT,
                    each.credentialId()));
            some = packed(textId);
        }
        rows.update("update issuance_batch set common_text_id = null where common_text_id = ?", textId);
        rows.update("delete from common_text where id = ?", textId);
    }

    private record Packed(String credentialId, byte[] document) {}

    private List<Packed> packed(String textId) {
        return rows.select(
                row -> new Packed(row.getString(1), row.getBytes(2)),
                "select credential_id, document from signed_document where packed_with = ? limit " + CHUNK,
                textId);
    }
}
