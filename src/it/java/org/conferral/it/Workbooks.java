package org.conferral.it;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Rosters of any size, as text files. */
final class Workbooks {

    private Workbooks() {}

    /** One row a learner, for the demo certificate. */
    static byte[] certificates(int learners) {
        return certificates("S", learners);
    }

    /** The same, of learners whose student ids begin in a way of their own. */
    static byte[] certificates(String prefix, int learners) {
        StringBuilder rows = new StringBuilder("Student ID,First name,Last name,Email,Award date\n");
        for (int i = 1; i <= learners; i++) {
            rows.append("%s%05d,Given%d,\"Family, the %dth\",%s.learner%d@students.northfield.example,2026-05-29%n"
                    .formatted(prefix, i, i, i, prefix.toLowerCase(Locale.ROOT), i));
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
