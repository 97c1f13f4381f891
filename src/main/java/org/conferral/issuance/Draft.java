package org.conferral.issuance;

import jakarta.json.JsonObject;
import java.util.Objects;

/** A record as it would be signed, before anybody looked whether it should be. */
public record Draft(JsonObject document) {

    public Draft {
        Objects.requireNonNull(document, "draft.document");
    }
}
