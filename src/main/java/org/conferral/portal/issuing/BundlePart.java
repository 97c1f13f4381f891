package org.conferral.portal.issuing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;

/** What a record bundles, on the record's page, and the form that withdraws one of it. */
@Named
@RequestScoped
public class BundlePart {

    @Inject
    private BundledCredentials bundled;

    @Inject
    private PartRevocation revocation;

    private String id = Address.parameter("id");
    private String part = Address.parameter("part");
    private String reason;
    private List<BundledLine> lines;

    public List<BundledLine> getLines() {
        if (lines == null) {
            lines = bundled.of(id);
        }
        return lines;
    }

    /** The credential that somebody wants to withdraw; nothing unless the address names one that stands. */
    public BundledLine getChosen() {
        return getLines().stream()
                .filter(line -> String.valueOf(line.part()).equals(part))
                .filter(BundledLine::isRevocable)
                .findFirst()
                .orElse(null);
    }

    public String revoke() {
        BundledLine line = revocation.revoke(id, part.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(part) : 0, reason);
        return FlashMessages.after("issuing/credential?id=" + id, "issuing", "part.revoked", line.name());
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
