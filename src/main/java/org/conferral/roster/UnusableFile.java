package org.conferral.roster;

import java.util.List;

/** Ends the reading of a file that cannot be a roster; becomes the one finding of a refused upload. */
public final class UnusableFile extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final FileCode code;
    private final List<String> args;

    public UnusableFile(FileCode code, Object... args) {
        super(code.key(), null, false, false);
        this.code = code;
        this.args = java.util.Arrays.stream(args).map(String::valueOf).toList();
    }

    public FileCode code() {
        return code;
    }

    public List<String> args() {
        return args;
    }
}
