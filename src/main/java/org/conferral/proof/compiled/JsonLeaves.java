package org.conferral.proof.compiled;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Finds where in a JSON text each single value stands, and where the members of one chosen list begin and end. */
final class JsonLeaves {

    /** The part of a text from one byte up to another. */
    record Span(int start, int end) {}

    private static final int DEEPEST = 64;

    private final byte[] text;
    private final String listPointer;
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Span> members = new ArrayList<>();
    private int at;

    private JsonLeaves(byte[] text, int from, String listPointer) {
        this.text = text;
        this.at = from;
        this.listPointer = listPointer;
    }

    /**
     * Reads the one value that begins at {@code from}.
     *
     * @throws IllegalArgumentException when the text is no JSON
     */
    static JsonLeaves of(byte[] text, int from, String listPointer) {
        JsonLeaves leaves = new JsonLeaves(text, from, listPointer);
        leaves.value("", 0);
        return leaves;
    }

    List<Leaf> leaves() {
        return leaves;
    }

    /** The members of the chosen list, without the commas between them. */
    List<Span> members() {
        return members;
    }

    /** The byte after the value that was read. */
    int end() {
        return at;
    }

    private void value(String pointer, int depth) {
        check(depth < DEEPEST);
        blanks();
        switch (current()) {
            case '{' -> object(pointer, depth);
            case '[' -> list(pointer, depth);
            case '"' -> {
                Span span = quoted();
                leaves.add(new Leaf(pointer, span.start(), span.end(), Leaf.Kind.TEXT));
            }
            default -> bare(pointer);
        }
    }

    private void object(String pointer, int depth) {
        at++;
        blanks();
        while (current() != '}') {
            blanks();
            check(current() == '"');
            Span name = quoted();
            String member = new String(text, name.start(), name.end() - name.start(), StandardCharsets.UTF_8);
            blanks();
            check(current() == ':');
            at++;
            value(pointer + "/" + member, depth + 1);
            comma('}');
        }
        at++;
    }

    private void list(String pointer, int depth) {
        at++;
        blanks();
        for (int i = 0; current() != ']'; i++) {
            blanks();
            int start = at;
            value(pointer + "/" + i, depth + 1);
            if (pointer.equals(listPointer)) {
                members.add(new Span(start, at));
            }
            comma(']');
        }
        at++;
    }

    private void comma(char end) {
        blanks();
        if (current() == ',') {
            at++;
            blanks();
            check(current() != end);
        } else {
            check(current() == end);
        }
    }

    private Span quoted() {
        int start = ++at;
        while (current() != '"') {
            at += current() == '\\' ? 2 : 1;
        }
        return new Span(start, at++);
    }

    private void bare(String pointer) {
        int start = at;
        while (at < text.length && ",]} \t\r\n".indexOf(text[at]) < 0) {
            at++;
        }
        check(at > start);
        boolean number = text[start] == '-' || text[start] >= '0' && text[start] <= '9';
        leaves.add(new Leaf(pointer, start, at, number ? Leaf.Kind.NUMBER : Leaf.Kind.WORD));
    }

    private void blanks() {
        while (at < text.length && " \t\r\n".indexOf(text[at]) >= 0) {
            at++;
        }
    }

    private byte current() {
        check(at < text.length);
        return text[at];
    }

    private static void check(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not JSON");
        }
    }
}
