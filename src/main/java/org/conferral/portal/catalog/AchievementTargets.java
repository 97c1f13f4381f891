package org.conferral.portal.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The achievements that another can belong with, for a choice. */
@Named
@RequestScoped
public class AchievementTargets {

    @Inject
    private AchievementCatalog catalog;

    public List<SelectItem> getItems() {
        return catalog.list(CatalogState.ACTIVE, "").stream()
                .map(line -> new SelectItem(AchievementDocument.uri(line.id()), line.code() + " · " + line.name()))
                .toList();
    }
}
