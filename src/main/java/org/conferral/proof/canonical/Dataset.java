package org.conferral.proof.canonical;

import com.apicatalog.rdf.api.RdfQuadConsumer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The statements of a document, each once. */
public final class Dataset implements RdfQuadConsumer {

    private final Set<Quad> quads = new LinkedHashSet<>();

    @Override
    public Dataset quad(
            String subject,
            String predicate,
            String object,
            @Nullable String datatype,
            @Nullable String language,
            @Nullable String direction,
            @Nullable String graph) {
        quads.add(new Quad(subject, predicate, object, datatype, language, direction, graph));
        return this;
    }

    Collection<Quad> quads() {
        return quads;
    }
}
