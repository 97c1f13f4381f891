package org.conferral.verify;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.Optional;

/** Where signed status lists come from. */
@FunctionalInterface
public interface StatusSource {

    Optional<JsonObject> list(URI statusListCredential);
}
