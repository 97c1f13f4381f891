package org.conferral.portal.issuing;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * A record as it would be said anew.
 *
 * @param document empty when it cannot be
 * @param update   whether it goes on under its old identifier
 */
public record CorrectionPreview(Optional<JsonObject> document, boolean update, List<CorrectionProblem> problems) {

    public CorrectionPreview {
        problems = List.copyOf(problems);
    }

    static CorrectionPreview of(JsonObject document, boolean update) {
        return new CorrectionPreview(Optional.of(document), update, List.of());
    }

    static CorrectionPreview refused(List<CorrectionProblem> problems) {
        return new CorrectionPreview(Optional.empty(), false, problems);
    }
}
