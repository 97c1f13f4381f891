package org.conferral.portal.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Rows read and written some at a time by plain SQL, in the transaction of the caller: for bulk work, where an entity a row would cost
 * more than the work itself. What was changed through entities before has to be flushed first. Statements are of few sizes, all powers of
 * two, so that the database knows nearly every one already.
 */
@ApplicationScoped
public class BulkRows {

    /** So many rows are inserted by one statement. */
    private static final int ROWS = 256;

    /** Up to 200 values, MySQL looks what each would find instead of guessing; where it guessed, questions took three times as long. */
    private static final int VALUES = 128;

    private static final InstantColumn INSTANTS = new InstantColumn();

    @Resource(lookup = "java:app/jdbc/conferral")
    private DataSource dataSource;

    /** Turns the row at hand into a value. */
    public interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Does something with the connection of the transaction. */
    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** Inserts rows into a table; each has its values in the order of the columns. A column without any value is left to its default. */
    public void insert(String table, List<String> columns, List<Object[]> rows) {
        int[] filled = IntStream.range(0, columns.size())
                .filter(column -> rows.stream().anyMatch(row -> row[column] != null))
                .toArray();
        List<String> names = IntStream.of(filled).mapToObj(columns::get).toList();
        run(connection -> {
            int from = 0;
            while (from < rows.size()) {
                int some = Math.min(ROWS, Integer.highestOneBit(rows.size() - from));
                insertSome(connection, table, names, filled, rows.subList(from, from + some));
                from += some;
            }
            return rows.size();
        });
    }

    private static void insertSome(
            Connection connection, String table, List<String> names, int[] filled, List<Object[]> rows)
            throws SQLException {
        String row = "(" + places(filled.length) + ")";
        String sql = "insert into " + table + " (" + String.join(", ", names) + ") values "
                + (row + ", ").repeat(rows.size() - 1) + row;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 0;
            Columns columns = new Columns();
            for (Object[] values : rows) {
                for (int column : filled) {
                    statement.setObject(++at, columns.column(values[column]));
                }
            }
            statement.executeUpdate();
        }
    }

    /** Changes rows; tells how many. */
    public int update(String sql, Object... values) {
        return run(connection -> {
            try (PreparedStatement statement = prepared(connection, sql, Arrays.asList(values))) {
                return statement.executeUpdate();
            }
        });
    }

    /** Everything a query finds. */
    public <T> List<T> select(Reading<T> reading, String sql, Object... values) {
        return run(connection -> {
            List<T> found = new ArrayList<>();
            try (PreparedStatement statement = prepared(connection, sql, Arrays.asList(values));
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.read(rows));
                }
            }
            return found;
        });
    }

    /** The rows whose last compared column is among many values; {@code sql} ends before the list, {@code first} are the values before it. */
    public <T> List<T> selectIn(Reading<T> reading, String sql, List<Object> first, Collection<?> among) {
        List<T> found = new ArrayList<>();
        each(sql, first, among, (some, values) -> found.addAll(select(reading, some, values)));
        return found;
    }

    /** The same rows, which nobody else can change until the transaction ends; who locks many gives the values in order. */
    public <T> List<T> lockIn(Reading<T> reading, String sql, List<Object> first, Collection<?> among) {
        List<T> found = new ArrayList<>();
        each(sql, first, among, (some, values) -> found.addAll(select(reading, some + " for update", values)));
        return found;
    }

    /** Changes the rows whose last compared column is among many values, as {@link #selectIn} finds them; tells how many. */
    public int updateIn(String sql, List<?> first, Collection<?> among) {
        AtomicInteger changed = new AtomicInteger();
        each(sql, first, among, (some, values) -> changed.addAndGet(update(some, values)));
        return changed.get();
    }

    private static void each(String sql, List<?> first, Collection<?> among, BiConsumer<String, Object[]> some) {
        List<Object> all = List.copyOf(among);
        for (int from = 0; from < all.size(); from += VALUES) {
            List<Object> part = all.subList(from, Math.min(from + VALUES, all.size()));
            int size = Integer.highestOneBit(2 * part.size() - 1);
            List<Object> values = new ArrayList<>(first);
            values.addAll(part);
            values.addAll(Collections.nCopies(size - part.size(), part.get(part.size() - 1)));
            some.accept(sql + " in (" + places(size) + ")", values.toArray());
        }
    }

    private static String places(int count) {
        return "?, ".repeat(count - 1) + "?";
    }

    private static PreparedStatement prepared(Connection connection, String sql, List<Object> values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        Columns columns = new Columns();
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, columns.column(values.get(i)));
        }
        return statement;
    }

    /** Values as columns take them; rows that are written together mostly bear one moment, which is converted once. */
    private static final class Columns {

        private @Nullable Instant moment;
        private @Nullable Object converted;

        @Nullable
        Object column(@Nullable Object value) {
            if (value instanceof Instant instant) {
                if (!instant.equals(moment)) {
                    moment = instant;
                    converted = INSTANTS.convertToDatabaseColumn(instant);
                }
                return converted;
            }
            return value instanceof Enum<?> word ? word.name() : value;
        }
    }

    private <T> T run(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
