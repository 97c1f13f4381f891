package org.conferral.portal.catalog;

import java.time.Instant;

/** One achievement in a list. */
public record AchievementLine(
        String id,
        String code,
        String name,
        String achievementType,
        CatalogState state,
        String imageId,
        Instant updatedAt) {

    public boolean archived() {
        return state == CatalogState.ARCHIVED;
    }
}
