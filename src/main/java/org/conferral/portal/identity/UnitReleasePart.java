package org.conferral.portal.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;

/** How a unit lets its records go, on its page. */
@Named
@RequestScoped
public class UnitReleasePart {

    @Inject
    private UnitRules rules;

    private final String id = Address.parameter("id");
    private ReleaseRules kept;
    private Boolean secondPerson;
    private Integer minutes;

    public String save() {
        rules.change(id, new ReleaseRules(isSecondPerson(), getMinutes()));
        return FlashMessages.after("identity/unit?id=" + id, "identity", "unit.release.saved");
    }

    private ReleaseRules kept() {
        if (kept == null) {
            kept = rules.of(id);
        }
        return kept;
    }

    public String getId() {
        return id;
    }

    public boolean isSecondPerson() {
        return secondPerson == null ? kept().secondPerson() : secondPerson;
    }

    public void setSecondPerson(boolean secondPerson) {
        this.secondPerson = secondPerson;
    }

    public int getMinutes() {
        return minutes == null ? kept().undoMinutes() : minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }
}
