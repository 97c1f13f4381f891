package org.conferral.portal.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whoever can say again what the leaves of one kind were made of, from what is stored now. Witnesses are named in
 * {@code META-INF/services} and need nothing but the database, so that a check can run without the portal. Leaves of a kind without
 * a witness are held against the roots alone.
 */
public interface LedgerWitness {

    /** The kind of leaf it speaks of. */
    String kind();

    /** The SHA-256 of each of these things as they are stored now; what is gone is left out. */
    Map<String, byte[]> contents(Connection database, List<String> subjects) throws SQLException;

    /** The bundle in which a document went into the ledger, when it is one of this kind. */
    default Optional<LedgerBundle> bundleOf(Connection database, String documentId) throws SQLException {
        return Optional.empty();
    }

    /** All witnesses by their kinds. */
    static Map<String, LedgerWitness> all() {
        return ServiceLoader.load(LedgerWitness.class, LedgerWitness.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .collect(Collectors.toMap(LedgerWitness::kind, Function.identity()));
    }
}
