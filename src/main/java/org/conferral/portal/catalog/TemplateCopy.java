package org.conferral.portal.catalog;

import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * What a record template and its achievements said at a moment.
 *
 * @param content {@code template} and {@code achievements}
 * @param changedAt when the template had been changed last
 */
public record TemplateCopy(JsonObject content, Instant changedAt) {}
