package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.conferral.issuance.Draft;
import org.conferral.portal.platform.BulkRows;

/** Drafts that are kept after the signing of their chunk, because one of its records could not be signed. */
@ApplicationScoped
class KeptDrafts {

    @Inject
    private BulkRows rows;

    /** Forgets what these records would have said. */
    void forget(Collection<String> credentialIds) {
        for (String id : credentialIds) {
            rows.select(
                            row -> new Kept(row.getString(1), row.getBytes(2)),
                            "select k.id, k.drafts from issued_credential c join issuance_chunk k on k.batch_id = c.batch_id"
                                    + " and c.id between k.first_id and k.last_id where c.id = ? and k.drafts is not null",
                            id)
                    .forEach(kept -> forget(kept, id));
        }
    }

    private record Kept(String chunkId, byte[] drafts) {}

    private void forget(Kept kept, String id) {
        Map<String, Draft> drafts = new LinkedHashMap<>(PackedDrafts.unpack(kept.drafts()));
        drafts.remove(id);
        rows.update(
                "update issuance_chunk set drafts = ? where id = ?",
                drafts.isEmpty() ? null : PackedDrafts.pack(drafts),
                kept.chunkId());
    }
}
