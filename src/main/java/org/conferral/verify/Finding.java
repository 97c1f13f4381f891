package org.conferral.verify;

import java.util.List;
import java.util.Objects;

/** What one check found, where in the document (a JSON Pointer), with the names and values the sentence about it needs. */
public record Finding(Severity severity, Code code, String pointer, List<String> args) {

    public Finding {
        Objects.requireNonNull(severity, "finding.severity");
        Objects.requireNonNull(code, "finding.code");
        Objects.requireNonNull(pointer, "finding.pointer");
        args = List.copyOf(args);
    }

    static Finding of(Code code, String pointer, String... args) {
        return new Finding(code.severity(), code, pointer, List.of(args));
    }
}
