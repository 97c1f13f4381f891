package org.conferral.portal.catalog;

import java.util.List;

/** Whether somebody's signed word for an achievement is one that records can bring along; what can tell stands above the catalog. */
public interface EndorsementCheck {

    /**
     * Everything against keeping it.
     *
     * @param endorsement the document as it was handed over
     * @param achievement the URI under which records name the achievement
     */
    List<CatalogProblem> problems(byte[] endorsement, String achievement);
}
