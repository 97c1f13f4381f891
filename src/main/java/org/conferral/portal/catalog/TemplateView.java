package org.conferral.portal.catalog;

import java.time.Instant;

/** A record template to look at or to change. */
public record TemplateView(String id, TemplateDraft draft, CatalogState state, Instant updatedAt) {

    public boolean archived() {
        return state == CatalogState.ARCHIVED;
    }
}
