package org.conferral.portal.issuing;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * A record as it would be issued, with its neighbours; {@code document} is missing where it cannot even be drafted.
 *
 * @param position counted from 1
 */
public record PreviewedRecord(
        int position,
        int total,
        int row,
        LearnerFacts learner,
        Optional<JsonObject> document,
        List<String> problems,
        BatchOutline outline) {

    /** What the record belongs to. */
    public record BatchOutline(String rosterId, Optional<String> batchId) {}

    public PreviewedRecord {
        problems = List.copyOf(problems);
    }

    public boolean isFirst() {
        return position <= 1;
    }

    public boolean isLast() {
        return position >= total;
    }

    public boolean isDrafted() {
        return document.isPresent();
    }
}
