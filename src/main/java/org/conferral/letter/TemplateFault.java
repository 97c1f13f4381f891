package org.conferral.letter;

import java.util.List;

/** A template that cannot be used, or values that do not fit it, with every reason at once. */
public final class TemplateFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    public TemplateFault(String template, List<String> problems) {
        super("Letter template " + template + ": " + String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
