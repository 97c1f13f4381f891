package org.conferral.portal.catalog;

import java.util.List;
import java.util.function.Function;

/** The answer to a wish to keep an entry: its id, or everything that is wrong with it. */
public sealed interface Saving {

    <T> T fold(Function<String, T> whenSaved, Function<List<CatalogProblem>, T> whenRefused);

    /** The entry is kept. */
    record Saved(String id) implements Saving {

        @Override
        public <T> T fold(Function<String, T> whenSaved, Function<List<CatalogProblem>, T> whenRefused) {
            return whenSaved.apply(id);
        }
    }

    /** Nothing was kept. */
    record Refused(List<CatalogProblem> problems) implements Saving {

        public Refused {
            problems = List.copyOf(problems);
        }

        @Override
        public <T> T fold(Function<String, T> whenSaved, Function<List<CatalogProblem>, T> whenRefused) {
            return whenRefused.apply(problems);
        }
    }
}
