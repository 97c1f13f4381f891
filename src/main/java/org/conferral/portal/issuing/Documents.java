package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.conferral.issuance.SignedCredential;

/** What the records say; it lies apart from what becomes of them, so that a change of state never carries a document along. */
@ApplicationScoped
class Documents {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    void keepDraft(String credentialId, JsonObject draft) {
        entities.persist(new DraftDocument(credentialId, draft.toString().getBytes(StandardCharsets.UTF_8)));
    }

    JsonObject draft(String credentialId) {
        byte[] document = entities.find(DraftDocument.class, credentialId).document();
        return Json.createReader(new ByteArrayInputStream(document)).readObject();
    }

    /** The signed bytes take the place of the draft. */
    void sign(String credentialId, SignedCredential signed) {
        entities.persist(new SignedDocument(credentialId, signed));
        entities.remove(entities.find(DraftDocument.class, credentialId));
    }

    /** The signed bytes, exactly as they were when they were signed. */
    Optional<byte[]> signed(String credentialId) {
        return Optional.ofNullable(entities.find(SignedDocument.class, credentialId))
                .map(SignedDocument::document);
    }
}
