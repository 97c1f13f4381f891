package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** All signed records of a batch as one fingerprint, taken some thousand at a time, so that no batch is too large. */
@ApplicationScoped
class BatchHash {

    private static final int CHUNK = 10_000;

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    /**
     * What was signed.
     *
     * @param hash  SHA-256 over the SHA-256 of each record in hexadecimal, one a line, in the order of the ids
     * @param first the lowest id
     * @param last  the highest
     */
    record Range(String hash, long count, Optional<String> first, Optional<String> last) {}

    Range of(String batchId) {
        MessageDigest hash = BatchContents.sha256();
        Optional<String> first = Optional.empty();
        Optional<String> last = Optional.empty();
        long count = 0;
        List<Object[]> rows = after("", batchId);
        while (!rows.isEmpty()) {
            rows.forEach(row -> hash.update((row[1] + "\n").getBytes(StandardCharsets.US_ASCII)));
            first = Optional.of(first.orElse(id(rows, 0)));
            last = Optional.of(id(rows, rows.size() - 1));
            count += rows.size();
            rows = rows.size() < CHUNK ? List.of() : after(last.get(), batchId);
        }
        return new Range(HexFormat.of().formatHex(hash.digest()), count, first, last);
    }

    private static String id(List<Object[]> rows, int index) {
        return rows.get(index)[0].toString();
    }

    private List<Object[]> after(String id, String batchId) {
        return entities.createQuery(
                        "select c.id, d.sha256 from IssuedCredential c, SignedDocument d where d.credentialId = c.id"
                                + " and c.batchId = :batch and c.state = :issued and c.id > :id order by c.id",
                        Object[].class)
                .setParameter("batch", batchId)
                .setParameter("issued", CredentialState.ISSUED)
                .setParameter("id", id)
                .setMaxResults(CHUNK)
                .getResultList();
    }
}
