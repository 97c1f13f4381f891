package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conferral.issuance.SignedPlaces;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.identity.Public;
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.Fingerprint;
import org.conferral.portal.platform.Mentions;
import org.conferral.status.StatusPlace;

/**
 * Takes away what records say and whom they are about. The row with its id, its standing and its places in the status lists stays, and the
 * SHA-256 of the signed bytes: whoever holds the bytes can still have them verified, and the ledger still fits.
 */
@ApplicationScoped
@Transactional
public class RecordErasure {

    private static final byte[] NOTHING = {};
    private static final byte[] NO_SEED = new byte[32];

    @Inject
    private IssuedCredentials credentials;

    @Inject
    private ErasedRecords erased;

    @Inject
    private Documents documents;

    @Inject
    private Versions versions;

    @Inject
    private SharedTexts shared;

    @Inject
    private KeptDrafts chunks;

    @Inject
    private PrintErasure prints;

    @Inject
    private BulkRows rows;

    @Inject
    private Clock clock;

    /** Takes a person's name out of what the records of others have in common with theirs. */
    @Allowed(value = Permission.ADMINISTER, noted = false)
    public void separate(Collection<String> credentialIds, Mentions person) {
        shared.giveUp(credentialIds, person);
    }

    /** What is printed, or being printed, of the batches of these records: erasing them would destroy it. */
    @Allowed(value = Permission.ADMINISTER, noted = false)
    public List<PrintedBatch> prints(Collection<String> credentialIds) {
        return prints.outlook(notErased(credentialIds));
    }

    /**
     * Takes away what these records say, which have to be issued or to have failed, and what is printed of their batches; one that is erased
     * already stays as it is.
     */
    @Allowed(value = Permission.ADMINISTER, noted = false)
    public void erase(Collection<String> credentialIds) {
        credentials.flush();
        List<String> ids = notErased(credentialIds);
        Map<String, List<StatusPlace>> places = new HashMap<>();
        ids.forEach(id -> places.put(id, List.of()));
        places.putAll(documents.signed(ids, SignedPlaces::of));
        erased.add(places, clock.instant());
        rename(ids);
        emptyDocuments(ids);
        prints.destroy(ids);
        rows.updateIn("delete from credential_draft where credential_id", List.of(), ids);
        chunks.forget(ids);
        rows.updateIn("delete from credential_correction where credential_id", List.of(), ids);
        rows.updateIn("delete from credential_correction where corrects_id", List.of(), ids);
        rows.updateIn(
                "update bundled_standing set standing_reason = ? where credential_id", List.of(Mentions.ERASED), ids);
        rows.updateIn(
                "update issued_credential set failure = null, gist = null, seed = ?,"
                        + " standing_reason = case when standing = 'GOOD' then null else ? end where id",
                List.of(NO_SEED, Mentions.ERASED),
                ids);
    }

    private List<String> notErased(Collection<String> credentialIds) {
        Set<String> gone = erased.among(credentialIds);
        return credentialIds.stream().filter(id -> !gone.contains(id)).toList();
    }

    /** The title of a record may name its learner. */
    private void rename(List<String> ids) {
        rows.selectIn(
                        row -> List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                        "select c.id, c.name, l.given_name, l.family_name from issued_credential c"
                                + " join learner l on l.id = c.learner_id where c.id",
                        List.of(),
                        ids)
                .forEach(row -> {
                    Mentions.Name name = new Mentions.Name(row.get(2), row.get(3));
                    String title = new Mentions(List.of(), List.of(), List.of(name)).without(row.get(1));
                    rows.update("update issued_credential set name = ? where id = ?", title, row.get(0));
                });
    }

    private void emptyDocuments(List<String> ids) {
        Map<String, String> fingerprints = documents.signed(ids, Fingerprint::of);
        fingerprints.forEach((id, sha256) -> rows.update(
                "update signed_document set document = ?, packed_with = null, sha256 = ? where credential_id = ?",
                NOTHING,
                HexFormat.of().parseHex(sha256),
                id));
    }

    /** Takes away who these learners are; their rows stay for the records that point to them. */
    @Allowed(value = Permission.ADMINISTER, noted = false)
    public void forget(Collection<String> learnerIds) {
        rows.updateIn(
                "update learner set student_id = null, given_name = '', family_name = '', email = '', birth_date = null"
                        + " where id",
                List.of(),
                learnerIds);
    }

    /** Since when a record has been erased; empty when it has not. */
    @Allowed(Permission.VIEW)
    public Optional<Instant> at(String credentialId) {
        return erased.at(Credentials.bare(credentialId));
    }

    /** Since when a record that somebody holds in hand has been erased here. */
    @Public
    public Optional<Instant> of(JsonObject document) {
        return document.get("credentialStatus") instanceof JsonObject status
                ? StatusPlace.fromJson(status).flatMap(versions::at).flatMap(record -> erased.at(record.id()))
                : Optional.empty();
    }
}
