package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Optional;
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.Refusal;
import org.conferral.status.StatusPlace;

/** Which record took the place of which. */
@ApplicationScoped
class Versions {

    /** Nobody corrects a record more often; a circle would end here. */
    private static final int MOST = 1_000;

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private BulkRows bulk;

    @Inject
    private IssuedCredentials credentials;

    @Inject
    private Documents documents;

    /** The record that took the place of this one, once it is issued. */
    Optional<IssuedCredential> after(String credentialId) {
        return bulk
                .select(
                        row -> row.getString(1),
                        "select c.id from newer_credential n join issued_credential c on c.id = n.credential_id"
                                + " where n.earlier_id = ? and c.state = 'ISSUED' order by c.id desc limit 1",
                        credentialId)
                .stream()
                .findFirst()
                .flatMap(credentials::find);
    }

    /** The last version of a record that goes on under the same identifier. */
    IssuedCredential lastOf(IssuedCredential credential) {
        String identifier = credential.origin().documentId();
        IssuedCredential last = credential;
        for (int step = 0; step < MOST; step++) {
            Optional<IssuedCredential> next =
                    after(last.id()).filter(found -> found.origin().documentId().equals(identifier));
            if (next.isEmpty()) {
                return last;
            }
            last = next.get();
        }
        return last;
    }

    /** The record that was signed with these very bytes, among all versions of this one. */
    Optional<IssuedCredential> signedAs(IssuedCredential credential, byte[] bytes) {
        Optional<IssuedCredential> at = Optional.of(credential);
        for (int step = 0; step < MOST && at.isPresent(); step++) {
            String id = at.get().id();
            if (documents
                    .signed(id)
                    .filter(signed -> Arrays.equals(signed, bytes))
                    .isPresent()) {
                return at;
            }
            at = after(id);
        }
        return Optional.empty();
    }

    /**
     * The record somebody holds in hand: its very bytes were signed here.
     *
     * @throws Refusal when they were not
     */
    IssuedCredential inHand(byte[] signed) {
        return credentials
                .find(Credentials.bare(RecordFiles.read(signed).getString("id")))
                .flatMap(known -> signedAs(known, signed))
                .orElseThrow(() -> Refusal.notFound("credential.unknown"));
    }

    /** The record that has this place in a status list; no two versions share one. */
    Optional<IssuedCredential> at(StatusPlace place) {
        return entities.createQuery(
                        "select c from IssuedCredential c, StatusList l where l.address = :address"
                                + " and c.statusListId = l.id and c.statusIndex = :index",
                        IssuedCredential.class)
                .setParameter("address", place.list().toString())
                .setParameter("index", place.index())
                .getResultStream()
                .findFirst();
    }
}
