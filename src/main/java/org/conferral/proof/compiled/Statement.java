package org.conferral.proof.compiled;

import java.util.ArrayList;
import java.util.List;

/** One line of canonical N-Quads, taken apart into subject, predicate, object and, where there is one, graph. */
record Statement(List<String> terms) {

    Statement {
        terms = List.copyOf(terms);
    }

    static Statement of(String line) {
        List<String> terms = new ArrayList<>();
        int at = 0;
        while (line.charAt(at) != '.') {
            int end = end(line, at);
            terms.add(line.substring(at, end));
            at = end + 1;
        }
        return new Statement(terms);
    }

    String subject() {
        return terms.get(0);
    }

    String predicate() {
        return terms.get(1);
    }

    String object() {
        return terms.get(2);
    }

    /** The graph the statement is in; empty for the default one. */
    String graph() {
        return terms.size() > 3 ? terms.get(3) : "";
    }

    static boolean isNode(String term) {
        return term.startsWith("_:");
    }

    static boolean isText(String term) {
        return term.startsWith("\"");
    }

    /** The text of a literal, as it is escaped, without its quotation marks and its datatype. */
    static String text(String literal) {
        return literal.substring(1, closing(literal, 0));
    }

    /** What follows the closing quotation mark of a literal. */
    static String suffix(String literal) {
        return literal.substring(closing(literal, 0) + 1);
    }

    private static int end(String line, int from) {
        int at = line.charAt(from) == '"' ? closing(line, from) : from;
        return line.indexOf(' ', at);
    }

    private static int closing(String line, int from) {
        int at = from + 1;
        while (line.charAt(at) != '"') {
            at += line.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }
}
