package org.conferral.ledger;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;

/**
 * What the ledger was at a moment.
 *
 * @param origin which ledger, by the address of its portal
 * @param size how many leaves it had
 * @param root the root over them
 * @param at the moment
 */
public record Checkpoint(String origin, long size, byte[] root, Instant at) {

    private static final String TIME = "time ";
    private static final int LINES = 4;

    public Checkpoint {
        if (origin.isBlank() || origin.lines().count() != 1 || size < 0 || root.length != TreeHash.BYTES) {
            throw new IllegalArgumentException("no checkpoint");
        }
        root = root.clone();
    }

    @Override
    public byte[] root() {
        return root.clone();
    }

    /** The four lines that are signed: origin, size, root, time (C2SP tlog-checkpoint; the time is a line of our own). */
    public String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n" + TIME + at + "\n";
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @throws IllegalArgumentException when it is anything else
     */
    static Checkpoint read(List<String> lines) {
        if (lines.size() != LINES || !lines.get(3).startsWith(TIME)) {
            throw new IllegalArgumentException("a checkpoint has " + LINES + " lines");
        }
        try {
            return new Checkpoint(
                    lines.get(0),
                    Long.parseLong(lines.get(1)),
                    Base64.getDecoder().decode(lines.get(2)),
                    Instant.parse(lines.get(3).substring(TIME.length())));
        } catch (DateTimeParseException noTime) {
            throw new IllegalArgumentException("a checkpoint without its time", noTime);
        }
    }
}
