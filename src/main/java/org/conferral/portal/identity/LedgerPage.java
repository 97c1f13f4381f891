package org.conferral.portal.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HexFormat;
import org.conferral.portal.audit.LedgerCheckLine;
import org.conferral.portal.audit.LedgerReport;
import org.conferral.portal.audit.LedgerView;
import org.conferral.portal.platform.FlashMessages;
import org.conferral.portal.platform.Texts;

/** Where administrators see how the ledger stands and have it checked. */
@Named
@RequestScoped
public class LedgerPage {

    @Inject
    private LedgerDesk desk;

    private LedgerView ledger;
    private LedgerCheckLine check;

    public String check() {
        desk.check();
        return FlashMessages.after("identity/ledger", "identity", "ledger.check.begun");
    }

    /** Asked again and again by the page while a check runs; its end is shown by the page anew. */
    public void look() throws IOException {
        if (!getCheck().running()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext()
                    .redirect(faces.getExternalContext().getRequestContextPath() + "/identity/ledger");
        }
    }

    public LedgerView getLedger() {
        if (ledger == null) {
            ledger = desk.standing();
        }
        return ledger;
    }

    public LedgerCheckLine getCheck() {
        if (check == null) {
            check = desk.newestCheck();
        }
        return check;
    }

    /** The root that was signed last, as hexadecimal digits. */
    public String getRoot() {
        return getLedger()
                .newest()
                .map(signed -> HexFormat.of().formatHex(signed.checkpoint().root()))
                .orElse("");
    }

    /** What the newest check looked at. */
    public String getLooked() {
        return getCheck()
                .report()
                .map(report -> Texts.of(
                        "identity",
                        "ledger.command.looked",
                        report.leaves(),
                        report.lines(),
                        report.checkpoints(),
                        report.outside()))
                .orElse("");
    }

    /** How much does not fit. */
    public String getTroubles() {
        return getCheck()
                .report()
                .map(LedgerReport::troubles)
                .map(troubles -> Texts.of("identity", "ledger.troubles", troubles))
                .orElse("");
    }

    /** How far the check has come. */
    public String getProgress() {
        return getCheck().total() == 0
                ? Texts.of("identity", "ledger.check.starting")
                : Texts.of(
                        "identity",
                        "ledger.check.far",
                        getCheck().done(),
                        getCheck().total());
    }
}
