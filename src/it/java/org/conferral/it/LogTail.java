package org.conferral.it;

import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** A test that fails tells what the servers of its process wrote last. Registered for all tests. */
public final class LogTail implements TestExecutionExceptionHandler {

    private static final int LINES = 60;

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        LogWatch.tails(LINES).forEach((server, lines) -> failure.addSuppressed(new LastLines(server, lines)));
        throw failure;
    }

    /** The end of a log, shown below the failure. */
    private static final class LastLines extends Exception {

        private static final long serialVersionUID = 1L;

        LastLines(String server, List<String> lines) {
            super(server + ":\n" + String.join("\n", lines), null, false, false);
        }
    }
}
