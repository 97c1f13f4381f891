package org.conferral.portal.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import java.sql.BatchUpdateException;
import java.sql.DriverManager;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BlameTest {

    @ParameterizedTest
    @MethodSource("passing")
    void nobody_is_to_blame_for_what_passes(Throwable fault) {
        assertThat(Blame.of(fault)).isEqualTo(Blame.NOBODY);
        assertThat(Blame.of(new IllegalStateException(new PersistenceException(fault))))
                .as("however deep it lies")
                .isEqualTo(Blame.NOBODY);
    }

    static Stream<Throwable> passing() {
        return Stream.of(
                new PessimisticLockException(),
                new LockTimeoutException(),
                new SQLTransactionRollbackException(),
                new SQLException("lost", new java.net.ConnectException()) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public String getSQLState() {
                        return "08S01";
                    }
                });
    }

    @ParameterizedTest
    @CsvSource({
        "40001, 0",
        "40P01, 0",
        "HYT00, 50200",
        "90131, 90131",
        "08S01, 0",
        "HY000, 1205",
        "40001, 1213",
        "HY000, 1020",
        "HY000, 3572"
    })
    void every_database_has_its_own_word_for_a_lock(String state, int number) {
        assertThat(Blame.of(new PersistenceException(new SQLException("locked", state, number))))
                .isEqualTo(Blame.NOBODY);
    }

    @Test
    void a_lock_behind_a_batch_of_statements_is_found() {
        BatchUpdateException batch = new BatchUpdateException("one of many", "HY000", 0, new int[0]);
        batch.setNextException(new SQLException("locked", "40001"));
        assertThat(Blame.of(batch)).isEqualTo(Blame.NOBODY);
    }

    @ParameterizedTest
    @CsvSource({"45000, 1644", "HY000, 1114", "HY000, 1030", "42S02, 1146"})
    void a_database_that_takes_nothing_from_anybody_blames_no_record(String state, int number) {
        assertThat(Blame.of(new PersistenceException(new SQLException("refused", state, number))))
                .isEqualTo(Blame.NOBODY);
    }

    @Test
    void the_unit_is_to_blame_when_it_has_no_key() {
        assertThat(Blame.of(new NoSigner("unit", new IllegalStateException("wrong master key"))))
                .isEqualTo(Blame.UNIT);
    }

    @ParameterizedTest
    @MethodSource("lasting")
    void the_record_is_to_blame_for_the_rest(Throwable fault) {
        assertThat(Blame.of(fault)).isEqualTo(Blame.RECORD);
    }

    static Stream<Throwable> lasting() {
        return Stream.of(
                new IllegalArgumentException("a date that is none"),
                new PersistenceException(new SQLDataException("too long", "22001", 1406)),
                new PersistenceException(new SQLException("twice the same", "23000", 1062)),
                new PersistenceException(new SQLException("no such character", "HY000", 1366)),
                circle());
    }

    private static Throwable circle() {
        IllegalStateException one = new IllegalStateException();
        one.initCause(new IllegalStateException(one));
        return one;
    }

    @Test
    void a_lock_that_h2_really_ran_into_is_nobodys_fault() throws SQLException {
        String address = "jdbc:h2:mem:blame;MODE=MySQL;LOCK_TIMEOUT=10";
        try (var one = DriverManager.getConnection(address);
                var other = DriverManager.getConnection(address)) {
            one.createStatement().execute("create table t (id int primary key)");
            one.setAutoCommit(false);
            one.createStatement().execute("insert into t values (1)");
            SQLException locked = null;
            try {
                other.createStatement().execute("insert into t values (1)");
            } catch (SQLException e) {
                locked = e;
            }
            assertThat(Blame.of(locked)).isEqualTo(Blame.NOBODY);
        }
    }
}
