package org.conferral.portal.issuing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which rows of a roster speak of the same learner, wherever they stand: numbers only, so that a million rows take little room. */
final class LearnerGroups {

    private final int[] firsts;
    private final int[] starts;
    private final int[] rows;

    private LearnerGroups(int[] firsts, int[] starts, int[] rows) {
        this.firsts = firsts;
        this.starts = starts;
        this.rows = rows;
    }

    /** How many learners there are. */
    int size() {
        return firsts.length;
    }

    int rowCount() {
        return rows.length;
    }

    /** The number of the first learner whose first row lies behind this one. */
    int after(int row) {
        int found = Arrays.binarySearch(firsts, row);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The rows of some learners, from the one number up to but without the other. */
    List<Integer> rows(int from, int to) {
        return IntStream.range(starts[from], starts[to])
                .mapToObj(at -> rows[at])
                .toList();
    }

    /** Gathers rows, which have to come in ascending order. */
    static final class Gathering {

        /** A fingerprint stands for a learner's key; two learners with the same one are unheard of, and their rows are parted anyway when they are read. */
        private final Map<Long, Integer> groups = new HashMap<>();

        private int[] groupOf = new int[1_024];
        private int[] rowAt = new int[1_024];
        private int[] sizes = new int[1_024];
        private int count;

        void add(String key, int row) {
            int group = groups.computeIfAbsent(fingerprint(key), unknown -> groups.size());
            groupOf = put(groupOf, count, group);
            rowAt = put(rowAt, count, row);
            sizes = put(sizes, group, group < sizes.length ? sizes[group] + 1 : 1);
            count++;
        }

        LearnerGroups gathered() {
            int[] starts = new int[groups.size() + 1];
            for (int group = 0; group < groups.size(); group++) {
                starts[group + 1] = starts[group] + sizes[group];
            }
            int[] next = starts.clone();
            int[] rows = new int[count];
            for (int i = 0; i < count; i++) {
                rows[next[groupOf[i]]++] = rowAt[i];
            }
            int[] firsts = IntStream.range(0, groups.size())
                    .map(group -> rows[starts[group]])
                    .toArray();
            return new LearnerGroups(firsts, starts, rows);
        }

        private static int[] put(int[] values, int at, int value) {
            int[] roomy = at < values.length ? values : Arrays.copyOf(values, values.length * 2);
            roomy[at] = value;
            return roomy;
        }

        private static long fingerprint(String key) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
                return ByteBuffer.wrap(digest).getLong();
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
