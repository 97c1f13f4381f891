package org.conferral.portal.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Whether a part of a form that few need stands open: when something is filled in, for only that can be wrong. */
@Named
@ApplicationScoped
public class Fold {

    /** The value of the attribute that opens it; none leaves the attribute out. */
    public @Nullable String open(Object content) {
        boolean filled = content instanceof Collection<?> rows ? !rows.isEmpty() : Boolean.TRUE.equals(content);
        return filled ? "open" : null;
    }
}
