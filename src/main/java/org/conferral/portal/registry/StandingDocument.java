package org.conferral.portal.registry;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.conferral.portal.issuing.BundledLine;
import org.conferral.portal.issuing.CredentialView;

/** The institution's last word about a record, or about one credential inside it, as the machine interface tells it. */
final class StandingDocument {

    private StandingDocument() {}

    static JsonObject of(CredentialView record) {
        String state = record.shown().toLowerCase(Locale.ROOT);
        return Json.createObjectBuilder()
                .add("id", record.id())
                .add("credentialId", record.credentialId())
                .add("state", state)
                .add("status", state)
                .add("reason", JsonValues.text(record.standingReason()))
                .add("since", JsonValues.text(record.standingSince().map(Instant::toString)))
                .build();
    }

    /** The record that took the place of a corrected one, and the id of that. */
    static JsonObject ofCorrection(CredentialView record) {
        String earlier = record.replaces().orElseThrow();
        return Json.createObjectBuilder(of(record))
                .add("newCredentialId", record.id())
                .add("corrects", earlier)
                .build();
    }

    static JsonObject of(BundledLine part) {
        return Json.createObjectBuilder()
                .add("part", part.part())
                .add("credentialId", part.id())
                .add("name", part.name())
                .add("state", part.standing().toLowerCase(Locale.ROOT))
                .add("reason", JsonValues.text(part.reason()))
                .add("since", JsonValues.text(part.since().map(Instant::toString)))
                .add("apart", part.apart())
                .build();
    }

    static JsonObject of(List<BundledLine> parts) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        parts.forEach(part -> items.add(of(part)));
        return Json.createObjectBuilder().add("items", items).build();
    }
}
