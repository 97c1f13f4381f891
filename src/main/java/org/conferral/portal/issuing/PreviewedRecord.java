package org.conferral.portal.issuing;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * A record as it would be issued, with its neighbours; {@code document} is missing where it cannot even be drafted.
 *
 * @param position counted from 1
 * @param invitee the learner as the invitation to claim the record will speak to them
 */
public record PreviewedRecord(
        int position,
        int total,
        int row,
        LearnerFacts learner,
        Optional<JsonObject> document,
        List<String> problems,
        Invitee invitee) {

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
