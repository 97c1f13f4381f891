package org.conferral.verify;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.Optional;
import org.conferral.status.StatusPlace;

/** Where signed status lists come from. */
@FunctionalInterface
public interface StatusSource {

    Optional<JsonObject> list(URI statusListCredential);

    /**
     * A second place that the issuer keeps for the credential with this one: a record names one place only, so that what is told there is
     * found by those alone who know of it.
     */
    default Optional<StatusPlace> beside(StatusPlace named) {
        return Optional.empty();
    }
}
