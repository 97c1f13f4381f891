package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Reads what every server has logged, after every class of tests: no name, address or number of a learner may stand there, and nothing that
 * opens anything. Registered for all tests, so it costs no server of its own.
 */
public final class LogWatch implements AfterAllCallback {

    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+\\.[\\p{L}\\p{N}.-]*\\p{L}");
    private static final Pattern SECRET = Pattern.compile(
            "/(?:claim|share|unsubscribe|offers|exchanges|interactions|evidence|refresh)/[A-Za-z0-9_-]{22,}|Bearer \\S+|"
                    + Pattern.quote(ConferralProcess.TOKEN) + "|" + Pattern.quote(ConferralProcess.PASSWORD));

    /** Columns of the tests' rosters that tell who somebody is. */
    private static final List<String> TELLING = List.of("student id", "first name", "last name");

    private static final Duration LATELY = Duration.ofMinutes(2);
    private static final Map<Path, Long> READ = new ConcurrentHashMap<>();
    private static final Set<String> KNOWN = ConcurrentHashMap.newKeySet();

    /** From here on this log is read. */
    static void over(Path log) {
        READ.putIfAbsent(log, 0L);
    }

    /** The last lines of every log that was written to lately. */
    static Map<String, List<String>> tails(int lines) throws IOException {
        Map<String, List<String>> tails = new TreeMap<>();
        Instant lately = Instant.now().minus(LATELY);
        for (Path log : READ.keySet()) {
            if (Files.exists(log) && Files.getLastModifiedTime(log).toInstant().isAfter(lately)) {
                List<String> all = Files.readString(log).lines().toList();
                tails.put(log.toString(), all.subList(Math.max(0, all.size() - lines), all.size()));
            }
        }
        return tails;
    }

    /** Remembers the people of a roster that is a plain text. */
    static void mind(String fileName, byte[] content) {
        if (!fileName.endsWith(".csv") || content.length > 1_000_000) {
            return;
        }
        List<String[]> rows = new String(content, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("[,;]"))
                .toList();
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; !rows.isEmpty() && i < rows.get(0).length; i++) {
            if (TELLING.contains(rows.get(0)[i].strip().toLowerCase())) {
                columns.add(i);
            }
        }
        rows.stream().skip(1).limit(50).forEach(row -> mind(row, columns));
    }

    /** The number by itself; of a name only the whole, since its parts may be words like any other. */
    private static void mind(String[] row, List<Integer> columns) {
        List<String> cells = columns.stream()
                .filter(at -> at < row.length)
                .map(at -> row[at].strip())
                .toList();
        if (cells.size() == 3) {
            KNOWN.add(cells.get(1) + " " + cells.get(2));
            KNOWN.add(cells.get(0));
            KNOWN.removeIf(known -> known.length() < 6 || known.matches("[0-9.]+"));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        List<String> told = new ArrayList<>();
        for (Path log : READ.keySet()) {
            if (Files.exists(log)) {
                telling(fresh(log)).forEach(word -> told.add(log.getParent().getFileName() + ": " + word));
            }
        }
        assertThat(told)
                .as("nothing about people, and nothing secret, stands in a log")
                .isEmpty();
    }

    private static String fresh(Path log) throws IOException {
        try (InputStream in = Files.newInputStream(log)) {
            in.skipNBytes(READ.get(log));
            byte[] bytes = in.readAllBytes();
            READ.merge(log, (long) bytes.length, Long::sum);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** The lines of a log that tell too much. */
    static List<String> telling(String log) {
        return log.lines().filter(LogWatch::tells).limit(20).collect(Collectors.toList());
    }

    private static boolean tells(String line) {
        Matcher address = ADDRESS.matcher(line);
        while (address.find()) {
            if (!isOurs(line, address)) {
                return true;
            }
        }
        return SECRET.matcher(line).find() || KNOWN.stream().anyMatch(line::contains);
    }

    /** Java writes objects as type@hash; a stack trace has them. */
    private static boolean isOurs(String line, Matcher address) {
        return address.group().matches(".*@[0-9a-f]{5,}(\\..*)?") || line.contains("java@");
    }
}
