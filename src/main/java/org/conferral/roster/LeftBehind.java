package org.conferral.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Remembers the rows that stay behind, so that no learner's record goes on without one of its rows and without a word. */
final class LeftBehind {

    /** Nobody who has so many rows to repair reads a warning; more are not waited for, so that memory stays small. */
    static final int MOST = 20_000;

    /** A row that stays behind although other rows of its learner go on. */
    record Left(int row, String learner) {}

    private final Repetitions goingOn;
    private final Map<String, List<Integer>> waiting = new HashMap<>();
    private int count;

    LeftBehind(Repetitions goingOn) {
        this.goingOn = goingOn;
    }

    /** Takes a row; answers which rows of its learner are now known to be left out of a record that goes on. */
    List<Left> look(RowReading reading) {
        boolean known = goingOn.isKnown(reading.learner());
        if (reading instanceof RowReading.Accepted) {
            return known ? waitedFor(reading.learner()) : List.of();
        }
        if (reading.problems().stream().anyMatch(problem -> problem.code() == Code.DUPLICATE_ACHIEVEMENT)) {
            return List.of();
        }
        if (!known) {
            await(reading);
        }
        return known ? List.of(new Left(reading.row(), reading.learner().called())) : List.of();
    }

    private void await(RowReading reading) {
        List<String> keys = keys(reading.learner());
        if (!keys.isEmpty() && count < MOST) {
            count++;
            waiting.computeIfAbsent(keys.get(0), key -> new ArrayList<>(1)).add(reading.row());
        }
    }

    private List<Left> waitedFor(LearnerRow learner) {
        List<Left> found = new ArrayList<>();
        for (String key : keys(learner)) {
            List<Integer> rows = waiting.remove(key);
            if (rows != null) {
                rows.forEach(row -> found.add(new Left(row, learner.called())));
            }
        }
        return found;
    }

    private static List<String> keys(LearnerRow learner) {
        List<String> keys = new ArrayList<>(2);
        learner.value(RosterField.LEARNER_ID).ifPresent(id -> keys.add("id:" + id));
        learner.value(RosterField.EMAIL).ifPresent(mail -> keys.add("mail:" + mail.toLowerCase(Locale.ROOT)));
        return keys;
    }
}
