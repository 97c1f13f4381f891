package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;

/** The records of the institution: one by one with their signed bytes, or as lists. */
@ApplicationScoped
@Transactional
public class Credentials {

    @Inject
    private IssuedCredentials credentials;

    @Inject
    private CredentialLists lists;

    @Inject
    private IssuanceBatches batches;

    @Inject
    private Learners learners;

    @Inject
    private Documents documents;

    @Inject
    private Versions versions;

    @Allowed(Permission.VIEW)
    public CredentialView find(String id) {
        IssuedCredential found = credentials.get(bare(id));
        return view(isBare(id) ? found : versions.lastOf(found));
    }

    @Allowed(Permission.VIEW)
    public Optional<CredentialView> seek(String id) {
        return credentials.find(bare(id)).map(this::view);
    }

    /** So many records as are asked for, unless there are no more. */
    @Allowed(Permission.VIEW)
    public List<CredentialLine> page(CredentialQuery query) {
        List<CredentialLine> lines = new ArrayList<>();
        Optional<String> after = query.after();
        do {
            FoundRecords found = lists.page(query.sought(), Turn.following(after), query.limit() - lines.size());
            lines.addAll(found.lines());
            after = found.after();
        } while (after.isPresent() && lines.size() < query.limit());
        return lines;
    }

    /** One page of what somebody looks for; it may hold fewer records than asked for and yet not be the last. */
    @Allowed(Permission.VIEW)
    public FoundRecords found(Sought sought, Turn turn, int limit) {
        return lists.page(sought, turn, limit);
    }

    /** The issued records of a batch in order, beginning after the one seen last. */
    @Allowed(Permission.VIEW)
    public List<String> issuedIds(String batchId, Optional<String> after, int limit) {
        return credentials.ids(batchId, after, limit);
    }

    /** An identifier inside records may stand in several versions of one. */
    private static boolean isBare(String id) {
        return bare(id).equals(id);
    }

    private CredentialView view(IssuedCredential credential) {
        Learner learner = learners.get(credential.learnerId());
        return credential.view(
                learner,
                documents.signed(credential.id()),
                documents.sha256(credential.id()),
                batches.get(credential.batchId()).terms().claimDays());
    }

    /** A record may be named by the identifier inside it as well. */
    static String bare(String id) {
        return id.startsWith("urn:uuid:") ? id.substring("urn:uuid:".length()) : id;
    }
}
