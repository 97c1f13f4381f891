package org.conferral.proof;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conferral.proof.canonical.Canonicalization;
import org.conferral.proof.canonical.Dataset;
import org.conferral.proof.canonical.TooComplex;

/** The linked-data processor behind proofs, cut off from the network. */
final class LinkedData {

    private static final JsonProvider JSON = JsonProvider.provider();

    /** Where a term that no vocabulary defines ends up, so that it can be found instead of vanishing. */
    static final String UNDEFINED = "urn:x-undefined:";

    private static final Map<String, Document> BUNDLED = Contexts.known().stream()
            .collect(Collectors.toMap(Function.identity(), url -> JsonDocument.of(Contexts.document(url))));
    private static final DocumentLoader LOADER = (url, options) -> {
        Document document = BUNDLED.get(url.toString());
        if (document == null) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "unknown context " + url);
        }
        return document;
    };
    private static final JsonObject CATCH_ALL = JSON.createObjectBuilder()
            .add("@context", JSON.createObjectBuilder().add("@vocab", UNDEFINED))
            .build();

    private LinkedData() {}

    /** The document with every name spelled out in full. */
    static JsonArray expand(JsonObject document) {
        Contexts.unknownIn(document).stream().findFirst().ifPresent(Contexts::document);
        JsonLdOptions options = options();
        options.setExpandContext(JsonDocument.of(CATCH_ALL));
        try {
            return JsonLd.expand(JsonDocument.of(document)).options(options).get();
        } catch (JsonLdError notLinkedData) {
            throw new ProofException(ProofException.Code.NOT_LINKED_DATA, describe(notLinkedData), notLinkedData);
        }
    }

    /** RDFC-1.0 of an expanded document, as nearly every suite asks for it. */
    static String canonical(JsonArray expanded) {
        return canonical(expanded, "SHA-256");
    }

    /** The same with another digest inside, after which nameless things are told apart and numbered. */
    static String canonical(JsonArray expanded, String digest) {
        Dataset dataset = new Dataset();
        try {
            JsonLd.toRdf(JsonDocument.of(expanded)).options(options()).provide(dataset);
            return Canonicalization.of(dataset, digest);
        } catch (JsonLdError notLinkedData) {
            throw new ProofException(ProofException.Code.NOT_LINKED_DATA, describe(notLinkedData), notLinkedData);
        } catch (TooComplex tooManySteps) {
            throw new ProofException(ProofException.Code.TOO_COMPLEX, describe(tooManySteps), tooManySteps);
        }
    }

    private static JsonLdOptions options() {
        JsonLdOptions options = new JsonLdOptions(LOADER);
        options.setBase(null);
        return options;
    }

    /** The innermost reason: the processor tells of a context that failed before it tells why. */
    private static String describe(Throwable problem) {
        if (problem.getCause() != null) {
            return describe(problem.getCause());
        }
        String message = problem.getMessage();
        return message == null ? problem.getClass().getSimpleName() : message;
    }
}
