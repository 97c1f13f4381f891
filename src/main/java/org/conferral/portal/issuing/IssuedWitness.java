package org.conferral.portal.issuing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.conferral.ledger.Bundle;
import org.conferral.portal.audit.LedgerBundle;
import org.conferral.portal.audit.LedgerWitness;

/**
 * Says what the signed records say now. Those that were signed together are one leaf; its subject names the first and the last of them, and
 * all have the moment of their signature in common.
 */
public final class IssuedWitness implements LedgerWitness {

    static final String KIND = "issued";

    private static final String BETWEEN = "..";
    private static final byte[] NOTHING = {};

    private static final String TOGETHER =
            "select c.id, d.document, d.packed_with, d.sha256 from issued_credential f join issued_credential c on c.batch_id = f.batch_id"
                    + " and c.issued_at = f.issued_at join signed_document d on d.credential_id = c.id"
                    + " where f.id = ? and c.id between ? and ?";

    private static final String CHUNK =
            "select f.batch_id, f.issued_at, coalesce(k.first_id, f.id), coalesce(k.last_id, f.id) from issued_credential f"
                    + " left join issuance_chunk k on k.batch_id = f.batch_id and f.id between k.first_id and k.last_id where f.id = ?";

    private static final String EXTENT =
            "select min(c.id), max(c.id) from issued_credential c where c.batch_id = ? and c.issued_at = ? and c.id between ? and ?";

    private final Map<String, byte[]> commonTexts = new HashMap<>(Map.of(SignedDocument.NO_COMMON_TEXT, NOTHING));

    /** What a leaf about records is called that were signed together. */
    static String subject(List<String> ids) {
        return ids.get(0) + BETWEEN + ids.get(ids.size() - 1);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, byte[]> contents(Connection database, List<String> subjects) throws SQLException {
        Map<String, byte[]> contents = new HashMap<>();
        for (String subject : subjects) {
            Map<String, byte[]> documents = documents(database, subject);
            if (!documents.isEmpty()) {
                contents.put(subject, Bundle.of(documents).root());
            }
        }
        return contents;
    }

    @Override
    public Optional<LedgerBundle> bundleOf(Connection database, String documentId) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(CHUNK)) {
            query.setString(1, documentId);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? bundle(database, row) : Optional.empty();
            }
        }
    }

    /** Those of a chunk that have the moment of their signature in common. */
    private Optional<LedgerBundle> bundle(Connection database, ResultSet chunk) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(EXTENT)) {
            for (int column = 1; column <= 4; column++) {
                query.setObject(column, chunk.getObject(column));
            }
            try (ResultSet row = query.executeQuery()) {
                if (!row.next() || row.getString(1) == null) {
                    return Optional.empty();
                }
                String subject = subject(List.of(row.getString(1), row.getString(2)));
                return Optional.of(new LedgerBundle(subject, documents(database, subject)));
            }
        }
    }

    private Map<String, byte[]> documents(Connection database, String subject) throws SQLException {
        String[] ids = subject.split("\\.\\.");
        Map<String, byte[]> documents = new TreeMap<>();
        try (PreparedStatement query = database.prepareStatement(TOGETHER)) {
            query.setString(1, ids[0]);
            query.setString(2, ids[0]);
            query.setString(3, ids[ids.length - 1]);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    documents.put(row.getString(1), hash(database, row));
                }
            }
        }
        return documents;
    }

    /** Of the very bytes; where those are gone, the fingerprint that was kept of them. */
    private byte[] hash(Connection database, ResultSet row) throws SQLException {
        byte[] stored = row.getBytes(2);
        String packedWith = row.getString(3);
        if (stored.length == 0) {
            return row.getBytes(4);
        }
        return sha256(packedWith == null ? stored : Packing.unpack(stored, commonText(database, packedWith)));
    }

    private byte[] commonText(Connection database, String id) throws SQLException {
        if (!commonTexts.containsKey(id)) {
            try (PreparedStatement query = database.prepareStatement("select content from common_text where id = ?")) {
                query.setString(1, id);
                try (ResultSet row = query.executeQuery()) {
                    commonTexts.put(id, row.next() ? row.getBytes(1) : NOTHING);
                }
            }
        }
        return commonTexts.get(id);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
