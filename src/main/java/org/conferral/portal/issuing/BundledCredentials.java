package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conferral.issuance.BundledCredential;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.Ids;
import org.conferral.status.Standing;
import org.conferral.status.StatusPlace;

/** What a record bundles, each with its own standing. */
@ApplicationScoped
@Transactional
public class BundledCredentials {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private BulkRows bulk;

    @Inject
    private Ids ids;

    @Inject
    private IssuedCredentials credentials;

    @Inject
    private Documents documents;

    @Inject
    private StatusLists lists;

    /** Everything inside a record, in its order; nothing for a badge, or for what is not issued. */
    @Allowed(Permission.VIEW)
    public List<BundledLine> of(String credentialId) {
        IssuedCredential record = credentials.get(Credentials.bare(credentialId));
        Map<Integer, BundledStanding> kept = kept(record.id());
        return documents.signed(record.id()).map(BundledCredential::in).orElse(List.of()).stream()
                .map(inside -> line(inside, record.standing(), Optional.ofNullable(kept.get(inside.part()))))
                .toList();
    }

    private BundledLine line(BundledCredential inside, Standing record, Optional<BundledStanding> kept) {
        return new BundledLine(
                inside.part(),
                inside.id(),
                inside.name(),
                inside.place().map(this::standing).orElse(record.text()),
                kept.flatMap(BundledStanding::reason),
                kept.flatMap(BundledStanding::since),
                inside.place().isPresent());
    }

    /** The word of the public list stands above what the tables tell. */
    private String standing(StatusPlace place) {
        if (lists.isSet(place)) {
            return "REVOKED";
        }
        return lists.beside(place).filter(lists::isSet).isPresent() ? "SUSPENDED" : Standing.GOOD.text();
    }

    private Map<Integer, BundledStanding> kept(String credentialId) {
        return entities.createQuery("select s from BundledStanding s where s.credentialId = :id", BundledStanding.class)
                .setParameter("id", credentialId)
                .getResultStream()
                .collect(Collectors.toMap(BundledStanding::part, Function.identity()));
    }

    /** Those inside these records that were withdrawn by themselves. */
    Set<RecordPart> revoked(Collection<String> credentialIds) {
        return Set.copyOf(bulk.selectIn(
                row -> new RecordPart(row.getString(1), row.getInt(2)),
                "select credential_id, part_no from bundled_standing where credential_id",
                List.of(),
                credentialIds));
    }

    /** Remembers why these no longer stand. */
    void revoke(Collection<RecordPart> parts, Standing.Revoked revoked) {
        bulk.insert(
                "bundled_standing",
                BundledStanding.COLUMNS,
                parts.stream()
                        .map(part -> new BundledStanding(ids.next(), part.credentialId(), part.number(), revoked).row())
                        .toList());
    }
}
