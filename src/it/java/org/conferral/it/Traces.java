package org.conferral.it;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Looks for words everywhere a stopped portal keeps anything: in every column of every table, and in every file beside the database. */
public final class Traces {

    private final Path data;
    private final List<String> words;

    public Traces(Path data, List<String> words) {
        this.data = data;
        this.words = words;
    }

    /** Where any of the words stands. */
    public List<String> all() throws SQLException, IOException {
        List<String> found = new ArrayList<>();
        try (Connection database = DriverManager.getConnection(
                "jdbc:h2:file:" + data.resolve("conferral")
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                "conferral",
                "")) {
            for (String table : tables(database)) {
                look(database, table, found);
            }
        }
        files(found);
        return found;
    }

    private static List<String> tables(Connection database) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = database.createStatement()
                .executeQuery("select table_name from information_schema.tables where table_schema = 'public'")) {
            while (tables.next()) {
                names.add(tables.getString(1));
            }
        }
        return names;
    }

    private void look(Connection database, String table, List<String> found) throws SQLException {
        try (ResultSet rows = database.createStatement().executeQuery("select * from " + table)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    String name = table + "." + rows.getMetaData().getColumnName(column);
                    note(name, text(rows, column), found);
                }
            }
        }
    }

    private static String text(ResultSet rows, int column) throws SQLException {
        String type = rows.getMetaData().getColumnTypeName(column);
        if (type.contains("BINARY") || type.contains("BLOB")) {
            byte[] bytes = rows.getBytes(column);
            return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
        }
        String text = rows.getString(column);
        return text == null ? "" : text;
    }

    private void files(List<String> found) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().endsWith(".mv.db"))
                    .toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    note(
                            file.toString(),
                            file.getFileName() + new String(in.readAllBytes(), StandardCharsets.UTF_8),
                            found);
                }
            }
        }
    }

    private void note(String where, String text, List<String> found) {
        String lower = text.toLowerCase(Locale.ROOT);
        words.stream()
                .filter(word -> lower.contains(word.toLowerCase(Locale.ROOT)))
                .forEach(word -> found.add(where + ": " + word));
    }
}
