package org.conferral.roster;

import java.util.List;

/** Ends the reading of a file that cannot be a roster; becomes the one finding of a refused upload. */
public final class UnusableFile extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final FileCode code;
    private final List<String> args;
    private final int row;

    public UnusableFile(FileCode code, Object... args) {
        this(0, code, args);
    }

    private UnusableFile(int row, FileCode code, Object... args) {
        super(code.key(), null, false, false);
        this.code = code;
        this.row = row;
        this.args = java.util.Arrays.stream(args).map(String::valueOf).toList();
    }

    /** Names the row that cannot be read; {@code args} are the facts that the message needs besides. */
    public static UnusableFile at(int row, FileCode code, Object... args) {
        return new UnusableFile(row, code, args);
    }

    /** The row that cannot be read, counted from 1; 0 when the whole file is meant. */
    public int row() {
        return row;
    }

    public FileCode code() {
        return code;
    }

    public List<String> args() {
        return args;
    }
}
