package org.conferral.proof.canonical;

import com.apicatalog.rdf.api.RdfQuadConsumer;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One statement; what is null of a literal's properties it does not have, and without a graph it is in the default one. */
record Quad(
        String subject,
        String predicate,
        String object,
        @Nullable String datatype,
        @Nullable String language,
        @Nullable String direction,
        @Nullable String graph) {

    static boolean isBlank(@Nullable String term) {
        return term != null && RdfQuadConsumer.isBlank(term);
    }

    private boolean hasLiteral() {
        return RdfQuadConsumer.isLiteral(datatype, language, direction);
    }

    /** The object where it is a thing and not a literal. */
    @Nullable
    String thing() {
        return hasLiteral() ? null : object;
    }

    /** The nodes without a name in this statement, each once. */
    Set<String> blankNodes() {
        Set<String> nodes = new TreeSet<>();
        for (String term : new String[] {subject, thing(), graph}) {
            if (isBlank(term)) {
                nodes.add(term);
            }
        }
        return nodes;
    }

    /** The statement as canonical N-Quads, with other labels for the nodes without a name. */
    String text(UnaryOperator<String> label) {
        return NQuadsWriter.nquad(
                labelled(subject, label),
                predicate,
                hasLiteral() ? object : labelled(object, label),
                datatype,
                language,
                direction,
                graph == null ? null : labelled(graph, label));
    }

    private static String labelled(String term, UnaryOperator<String> label) {
        return isBlank(term) ? label.apply(term) : term;
    }
}
