package org.conferral.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The page that tells what was measured; each benchmark writes its own section. */
final class BenchmarkPage {

    private static final Path BENCHMARKS = Path.of("docs/benchmarks.md");
    private static final Path RELIABILITY = Path.of("docs/reliability.md");

    private BenchmarkPage() {}

    /** Puts a text between the two marks of a section. */
    static void write(String section, String text) throws IOException {
        write(BENCHMARKS, section, text);
    }

    /** The same on the page about reliability. */
    static void writeReliability(String section, String text) throws IOException {
        write(RELIABILITY, section, text);
    }

    private static void write(Path file, String section, String text) throws IOException {
        String begin = "<!-- " + section + " -->\n";
        String end = "<!-- end of " + section + " -->";
        String page = Files.readString(file);
        int from = page.indexOf(begin) + begin.length();
        Files.writeString(file, page.substring(0, from) + text + page.substring(page.indexOf(end, from)));
    }

    static String machine() {
        return String.format(
                Locale.ROOT,
                "%d cores, %s %s, JDK %s; load average at the end of the run: %.1f",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.version(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
