package org.conferral.proof;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Set;

/** The one spelling of a document's claims that is hashed: RDFC-1.0 as N-Quads. */
public final class CanonicalForm {

    private CanonicalForm() {}

    /**
     * The canonical N-Quads of a document.
     *
     * @throws ProofException when the document names an unknown context, or says something the form would not contain
     */
    public static String of(JsonObject document) {
        return LinkedData.canonical(expanded(document));
    }

    /** The same for keys of a strength that asks for another digest. */
    static String of(JsonObject document, String digest) {
        return LinkedData.canonical(expanded(document), digest);
    }

    private static JsonArray expanded(JsonObject document) {
        refuse(SafeMode.skippedWords(document));
        JsonArray expanded = LinkedData.expand(document);
        refuse(SafeMode.unaddressed(expanded));
        return expanded;
    }

    private static void refuse(Set<String> lost) {
        if (!lost.isEmpty()) {
            throw new ProofException(ProofException.Code.DATA_LOSS, String.join(", ", lost));
        }
    }
}
