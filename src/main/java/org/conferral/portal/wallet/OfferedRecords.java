package org.conferral.portal.wallet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Actor;
import org.conferral.portal.issuing.CredentialView;
import org.conferral.portal.issuing.Credentials;
import org.conferral.portal.issuing.HolderCopies;
import org.conferral.portal.issuing.RecordFiles;
import org.conferral.portal.issuing.RecordVersions;

/** The records that wallets may have, asked in the portal's own name, since a wallet has no account. */
@ApplicationScoped
class OfferedRecords {

    @Inject
    private Credentials credentials;

    @Inject
    private RecordVersions versions;

    @Inject
    private HolderCopies copies;

    @Inject
    private Access access;

    /** The signed bytes of a record, or of the one that took its place, while the institution stands behind it. */
    Optional<byte[]> standing(String credentialId) {
        return access.as(Actor.SYSTEM, () -> credentials.seek(versions.newestFor(credentialId)))
                .filter(view -> view.isIssued() && view.standing().equals("GOOD"))
                .flatMap(CredentialView::bytes);
    }

    /** The record as it goes to the holder of a key. */
    Optional<JsonObject> copy(String credentialId, String holder) {
        return standing(credentialId).map(bytes -> RecordFiles.read(copies.of(bytes, holder)));
    }
}
