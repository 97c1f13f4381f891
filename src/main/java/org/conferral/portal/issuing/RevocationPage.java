package org.conferral.portal.issuing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;

/** One revocation order: whom it touches, what is done to them and why, and how far it is. */
@Named
@RequestScoped
public class RevocationPage {

    private static final int SHOWN = 20;
    private static final int FINDINGS = 200;

    @Inject
    private RevocationDesk desk;

    @Inject
    private Revocations revocations;

    @Inject
    private Clock clock;

    private final RevocationForm form = new RevocationForm();
    private String id = Address.parameter("id");
    private String after;
    private RevocationView order;
    private List<TouchedLine> lines;
    private List<RowFindingLine> findings;

    public RevocationView getOrder() {
        if (order == null) {
            order = revocations.find(id);
        }
        return order;
    }

    /** Some of the records, with their learners. */
    public List<TouchedLine> getLines() {
        if (lines == null) {
            lines = revocations.records(id, Optional.ofNullable(after), SHOWN);
        }
        return lines;
    }

    /** Where the next of them begin; empty on the last page. */
    public String getNext() {
        return getLines().size() < SHOWN ? "" : getLines().get(SHOWN - 1).id();
    }

    /** The rows of the spreadsheet that select nothing. */
    public List<RowFindingLine> getFindings() {
        if (findings == null) {
            findings = revocations.findings(id, FINDINGS);
        }
        return findings;
    }

    /** Shows the form again, with what the learners would read. */
    public void look() {
        order = revocations.find(id);
    }

    public String confirm() {
        RevocationView confirmed = desk.confirm(id, form.terms(clock.instant()), form.getTyped());
        return done("revocation.confirmed." + confirmed.state());
    }

    public String approve() {
        desk.approve(id);
        return done("revocation.approved");
    }

    public String end() {
        desk.end(id);
        return done("revocation.ended");
    }

    private String done(String key) {
        return FlashMessages.after("issuing/revocation?id=" + id, "issuing", key);
    }

    public Deed[] getDeeds() {
        return getOrder().isAboutParts() ? new Deed[] {Deed.REVOKE} : Deed.values();
    }

    public ReasonCode[] getCodes() {
        return ReasonCode.values();
    }

    public RevocationForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
