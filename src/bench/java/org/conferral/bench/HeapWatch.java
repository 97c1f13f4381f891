package org.conferral.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Looks at the heap of another process four times a second, by the JDK's own {@code jstat}. */
final class HeapWatch implements AutoCloseable {

    private static final List<String> USED = List.of("S0U", "S1U", "EU", "OU");

    private final Process jstat;
    private volatile double highest;

    private HeapWatch(Process jstat) {
        this.jstat = jstat;
    }

    static HeapWatch on(long pid) {
        Path tool = Path.of(System.getProperty("java.home"), "bin", "jstat");
        try {
            HeapWatch watch = new HeapWatch(new ProcessBuilder(tool.toString(), "-gc", Long.toString(pid), "250")
                    .redirectErrorStream(true)
                    .start());
            Thread reader = new Thread(watch::read, "heap");
            reader.setDaemon(true);
            reader.start();
            return watch;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The most that was in use at any look, in MiB, garbage included. */
    double highest() {
        return highest / 1024;
    }

    @Override
    public void close() {
        jstat.destroy();
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(jstat.getInputStream(), StandardCharsets.US_ASCII))) {
            List<String> names = words(lines.readLine());
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> values = words(line);
                highest = Math.max(
                        highest,
                        IntStream.range(0, names.size())
                                .filter(i -> USED.contains(names.get(i))
                                        && !values.get(i).equals("-"))
                                .mapToDouble(
                                        i -> Double.parseDouble(values.get(i).replace(',', '.')))
                                .sum());
            }
        } catch (IOException ended) {
            // the watch was closed while it looked
        }
    }

    private static List<String> words(String line) {
        return List.of(line.strip().split("\\s+"));
    }
}
