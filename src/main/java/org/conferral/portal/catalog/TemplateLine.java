package org.conferral.portal.catalog;

import java.time.Instant;
import org.conferral.roster.RosterLayout;

/** One record template in a list. */
public record TemplateLine(
        String id,
        String key,
        String name,
        RosterLayout layout,
        IssueAs issueAs,
        int achievements,
        int columns,
        CatalogState state,
        Instant updatedAt) {

    /** Whether it takes whatever the roster names, from the whole catalog. */
    public boolean open() {
        return achievements == 0;
    }
}
