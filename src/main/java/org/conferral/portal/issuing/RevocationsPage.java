package org.conferral.portal.issuing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.platform.FlashMessages;

/** All revocation orders, the newest first, and above how many records a second person has to approve. */
@Named
@RequestScoped
public class RevocationsPage {

    private static final int LIMIT = 50;

    @Inject
    private Revocations revocations;

    @Inject
    private ApprovalLimit limit;

    private String before;
    private Integer most;
    private List<RevocationView> lines;

    public List<RevocationView> getLines() {
        if (lines == null) {
            lines = revocations.newest(Optional.ofNullable(before), LIMIT);
        }
        return lines;
    }

    /** Where older ones begin; empty when there are none. */
    public String getNext() {
        return getLines().size() < LIMIT ? "" : getLines().get(LIMIT - 1).id();
    }

    public boolean isFirstVisit() {
        return before == null && getLines().isEmpty();
    }

    public String keep() {
        limit.change(most == null ? 0 : most);
        return FlashMessages.after("issuing/revocations", "issuing", "revocation.limit.kept");
    }

    public Integer getMost() {
        return most == null ? limit.current().most() : most;
    }

    public void setMost(Integer most) {
        this.most = most;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
