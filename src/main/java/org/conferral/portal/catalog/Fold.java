package org.conferral.portal.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Whether a part of a form that few need stands open: when something is filled in, or something may be wrong in it. */
@Named
@ApplicationScoped
public class Fold {

    /** The value of the attribute that opens it; none leaves the attribute out. */
    public @Nullable String open(Object content) {
        boolean filled = content instanceof Collection<?> rows ? !rows.isEmpty() : Boolean.TRUE.equals(content);
        return filled || FacesContext.getCurrentInstance().isValidationFailed() ? "open" : null;
    }
}
