package org.conferral.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Writes the outcome of all tests marked {@link Conformance} into the page that tells how conformant the product is. */
public final class ConformancePage implements TestExecutionListener {

    private static final Path PAGE = Path.of("docs/conformance.md");

    private final Map<String, Tally> tallies = new TreeMap<>();

    /** What one suite came to in this run. */
    private static final class Tally {

        private final List<String> failed = new ArrayList<>();
        private int passed;
        private boolean skipped;

        String row(String suite) {
            int all = passed + failed.size();
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %.1f %% | %s |",
                    suite,
                    all,
                    passed,
                    all == 0 ? 0 : 100.0 * passed / all,
                    failed.isEmpty() ? "none" : String.join(", ", failed));
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        tally(test).skipped = true;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (!test.isTest()) {
            return;
        }
        Tally tally = tally(test);
        switch (result.getStatus()) {
            case SUCCESSFUL -> tally.passed++;
            case ABORTED -> tally.skipped = true;
            case FAILED -> tally.failed.add(test.getDisplayName());
        }
    }

    /** A suite that was not run in full keeps the row it has. */
    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        try {
            String page = Files.readString(PAGE);
            String fresh = page;
            for (Map.Entry<String, Tally> suite : tallies.entrySet()) {
                Tally tally = suite.getValue();
                if (!suite.getKey().isEmpty() && !tally.skipped) {
                    Pattern row = Pattern.compile("(?m)^\\| " + Pattern.quote(suite.getKey()) + " \\|.*$");
                    fresh = row.matcher(fresh)
                            .replaceAll(match -> tally.row(suite.getKey()).replace("$", "\\$"));
                }
            }
            if (!fresh.equals(page)) {
                Files.writeString(PAGE, fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Tally tally(TestIdentifier test) {
        String suite = test.getSource()
                .map(ConformancePage::type)
                .map(type -> type.getAnnotation(Conformance.class))
                .map(Conformance::value)
                .orElse("");
        return tallies.computeIfAbsent(suite, key -> new Tally());
    }

    private static Class<?> type(TestSource source) {
        if (source instanceof MethodSource method) {
            return method.getJavaClass();
        }
        return source instanceof ClassSource type ? type.getJavaClass() : Object.class;
    }
}
