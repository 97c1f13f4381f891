package org.conferral.portal.issuing;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.QueryTimeoutException;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Who is to blame when a record could not be signed; only a record that is itself to blame may ever be given up. */
enum Blame {
    /** Locks, deadlocks, lost connections, a database that refuses everybody: what passes by itself, or with the cause. */
    NOBODY,
    /** The unit cannot sign, whatever the record says. */
    UNIT,
    RECORD;

    private static final List<Class<? extends Throwable>> PASSING = List.of(
            PessimisticLockException.class,
            LockTimeoutException.class,
            OptimisticLockException.class,
            QueryTimeoutException.class,
            ResourceException.class,
            SQLTransientException.class,
            SQLRecoverableException.class,
            SQLNonTransientConnectionException.class);

    /** Connection lost, transaction rolled back, out of resources, stopped by an operator. */
    private static final List<String> PASSING_CLASSES = List.of("08", "40", "53", "57");

    /** Time-outs, and H2 that saw a row change, lost its connection or is closed. */
    private static final Set<String> PASSING_STATES = Set.of("HYT00", "HYT01", "90131", "90067", "90098", "90121");

    /** MySQL and MariaDB: record changed, disk full, too many connections, out of memory, lock wait, deadlock, row locked. */
    private static final Set<Integer> PASSING_NUMBERS = Set.of(1020, 1021, 1040, 1041, 1205, 1213, 3572);

    /** Values that do not fit: too long, not a number, twice the same. */
    private static final List<String> UNFIT_CLASSES = List.of("22", "23");

    /** MySQL and MariaDB: characters that cannot be written, a check that fails. */
    private static final Set<Integer> UNFIT_NUMBERS = Set.of(1366, 3819);

    static Blame of(Throwable fault) {
        Set<Throwable> all = everythingBehind(fault);
        if (all.stream().anyMatch(Blame::isPassing)) {
            return NOBODY;
        }
        if (all.stream().anyMatch(NoSigner.class::isInstance)) {
            return UNIT;
        }
        return all.stream().anyMatch(Blame::isRefusal) && all.stream().noneMatch(Blame::isUnfit) ? NOBODY : RECORD;
    }

    /** The database takes nothing of the kind, from this record or any other: a trigger, a full disk, a table out of order. */
    private static boolean isRefusal(Throwable fault) {
        return fault instanceof SQLException sql && sql.getSQLState() != null;
    }

    private static boolean isUnfit(Throwable fault) {
        return fault instanceof SQLException sql
                && (UNFIT_NUMBERS.contains(sql.getErrorCode())
                        || sql.getSQLState() != null && UNFIT_CLASSES.stream().anyMatch(sql.getSQLState()::startsWith));
    }

    private static Set<Throwable> everythingBehind(Throwable fault) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> ahead = new ArrayDeque<>(List.of(fault));
        while (!ahead.isEmpty()) {
            Throwable at = ahead.pop();
            if (seen.add(at)) {
                push(ahead, at.getCause());
                push(ahead, at instanceof SQLException sql ? sql.getNextException() : null);
            }
        }
        return seen;
    }

    private static void push(Deque<Throwable> ahead, Throwable next) {
        if (next != null) {
            ahead.push(next);
        }
    }

    private static boolean isPassing(Throwable fault) {
        return PASSING.stream().anyMatch(kind -> kind.isInstance(fault))
                || fault instanceof SQLException sql && isPassing(sql);
    }

    private static boolean isPassing(SQLException fault) {
        String state = fault.getSQLState() == null ? "" : fault.getSQLState();
        return PASSING_STATES.contains(state)
                || PASSING_CLASSES.stream().anyMatch(state::startsWith)
                || PASSING_NUMBERS.contains(fault.getErrorCode());
    }
}
