package org.conferral.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.conferral.ledger.Frontier;
import org.conferral.ledger.Leaf;
import org.conferral.portal.platform.Ids;

/** More servers that number leaves of the same database, beside a portal that does so, too. */
public final class Sequencers {

    private static final int ROUNDS = 40;
    private static final int A_ROUND = 50;

    private final String address;
    private final String user;
    private final String password;

    public Sequencers(String address, String user, String password) {
        this.address = address;
        this.user = user;
        this.password = password;
    }

    /** Two of them and a writer at once: every leaf gets one place, and there is no gap. */
    public void giveEachLeafOnePlace() throws Exception {
        ExecutorService servers = Executors.newFixedThreadPool(3);
        List<Future<?>> done = new ArrayList<>();
        done.add(servers.submit(this::write));
        done.add(servers.submit(numbering()));
        done.add(servers.submit(numbering()));
        for (Future<?> each : done) {
            each.get();
        }
        servers.shutdown();
        try (Connection connection = connect();
                Connection own = numberer()) {
            Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
            while (count(connection, "SELECT COUNT(*) FROM ledger_waiting WHERE kind = 'tested'") > 0) {
                assertThat(Instant.now()).isBefore(deadline);
                number(own);
            }
            assertThat(count(connection, "SELECT COUNT(*) FROM ledger_leaf WHERE kind = 'tested'"))
                    .isEqualTo(ROUNDS * A_ROUND);
            assertThat(count(connection, "SELECT COUNT(DISTINCT subject) FROM ledger_leaf WHERE kind = 'tested'"))
                    .isEqualTo(ROUNDS * A_ROUND);
            assertThat(count(connection, "SELECT MAX(place) + 1 - COUNT(*) FROM ledger_leaf"))
                    .isZero();
        }
    }

    private Void write() throws SQLException {
        Ids ids = new Ids(Clock.systemUTC());
        try (Connection own = connect()) {
            for (int round = 0; round < ROUNDS; round++) {
                List<Leaf> leaves = IntStream.range(0, A_ROUND)
                        .mapToObj(number -> new Leaf("tested", ids.next(), new byte[32]))
                        .toList();
                Ledger.append(own, leaves, ids);
            }
        }
        return null;
    }

    private Callable<Void> numbering() {
        return () -> {
            try (Connection own = numberer()) {
                for (int round = 0; round < 150; round++) {
                    number(own);
                }
            }
            return null;
        };
    }

    private Connection numberer() throws SQLException {
        Connection own = connect();
        own.setAutoCommit(false);
        own.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return own;
    }

    /** One round of a server that numbers leaves. */
    private static void number(Connection own) throws SQLException {
        Numbering numbering = new Numbering(own);
        Optional<Frontier> head = numbering.take();
        if (head.isPresent()) {
            numbering.extend(head.get());
        }
        own.commit();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(address, user, password);
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
