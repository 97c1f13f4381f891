package org.conferral.portal.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.conferral.portal.catalog.CatalogState;
import org.conferral.portal.catalog.TemplateCatalog;
import org.conferral.portal.catalog.TemplateView;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;

/** What else can be done with a roster: its people used again, or the roster removed. */
@Named
@RequestScoped
public class RosterMorePart {

    @Inject
    private RosterIntake intake;

    @Inject
    private TemplateCatalog templates;

    private final String roster = Address.parameter("roster");

    public String remove() {
        String name = intake.summary(roster).name();
        intake.remove(roster);
        return FlashMessages.after("intake/rosters", "intake", "more.removed", name);
    }

    public List<TemplateView> getTemplates() {
        return templates.all(CatalogState.ACTIVE);
    }

    public String getRoster() {
        return roster;
    }
}
