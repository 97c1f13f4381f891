package org.conferral.portal.issuing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.portal.identity.ReleaseRules;
import org.conferral.portal.identity.UnitRules;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;
import org.conferral.portal.platform.Texts;

/** How a batch is let go: when, and whether somebody else has to agree first. */
@Named
@RequestScoped
public class ReleasePart {

    @Inject
    private BatchRelease releasing;

    @Inject
    private UnitRules rules;

    @Inject
    private Issuance issuance;

    private final String batch = Address.parameter("batch");
    private ReleaseRules unit;
    private ReleaseForm form;

    public String release() {
        BatchProgress progress = releasing.release(batch, getForm().timing());
        String said = progress.isAwaitingApproval()
                ? "release.asked"
                : progress.isScheduled() ? "release.waiting" : "release.done";
        return FlashMessages.after("issuing/batch?id=" + batch, "issuing", said);
    }

    private ReleaseRules unit() {
        if (unit == null) {
            unit = rules.of(issuance.unitOf(batch));
        }
        return unit;
    }

    /** Whether the unit asks for somebody else to agree. */
    public boolean isSecondPerson() {
        return unit().secondPerson();
    }

    /** What the button says: what it releases, or that it asks for the release. */
    public String button(String plain) {
        return isSecondPerson() ? Texts.of("issuing", "release.ask") : plain;
    }

    public ReleaseForm getForm() {
        if (form == null) {
            form = new ReleaseForm(unit());
        }
        return form;
    }
}
