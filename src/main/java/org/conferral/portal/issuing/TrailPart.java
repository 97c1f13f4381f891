package org.conferral.portal.issuing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.portal.platform.Address;
import org.jspecify.annotations.Nullable;

/** Shows where a record comes from. */
@Named
@RequestScoped
public class TrailPart {

    @Inject
    private WhyTrail trails;

    private final String id = Address.parameter("id");
    private @Nullable Trail trail;

    public Trail getTrail() {
        if (trail == null) {
            trail = trails.of(id);
        }
        return trail;
    }

    /** The page of the roster that shows a row. */
    public String rowAddress(int row) {
        return "/intake/rows?roster="
                + getTrail().roster().map(roster -> roster.id()).orElse("") + "&row=" + row;
    }
}
