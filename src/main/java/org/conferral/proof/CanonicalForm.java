package org.conferral.proof;

import jakarta.json.JsonObject;

/** The one spelling of a document's claims that is hashed. */
public final class CanonicalForm {
    private CanonicalForm() {
    }

    public static String of(JsonObject document) {
        throw new UnsupportedOperationException();
    }
}
