package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.conferral.issuance.Draft;
import org.conferral.issuance.SignedCredential;

/** What the records say; it lies apart from what becomes of them, so that a change of state never carries a document along. */
@ApplicationScoped
class Documents {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    void keepDraft(String credentialId, Draft draft) {
        entities.persist(new DraftDocument(credentialId, draft.bytes()));
    }

    Draft draft(String credentialId) {
        return Draft.of(entities.find(DraftDocument.class, credentialId).document());
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
