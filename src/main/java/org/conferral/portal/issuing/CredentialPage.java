package org.conferral.portal.issuing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;

/** One record in words, whether it still stands, and what became of it. */
@Named
@RequestScoped
public class CredentialPage {

    private static final String DATA = "data";
    private static final String TRAIL = "trail";

    @Inject
    private Credentials credentials;

    @Inject
    private Revocation revocation;

    @Inject
    private CredentialHistory history;

    private String id = Address.parameter("id");
    private String tab;
    private String reason;
    private CredentialView credential;
    private RecordCard card;
    private List<HistoryLine> lines;

    public CredentialView getCredential() {
        if (credential == null) {
            credential = credentials.find(id);
        }
        return credential;
    }

    public RecordCard getCard() {
        if (card == null) {
            card = getCredential().bytes().map(RecordCard::of).orElse(null);
        }
        return card;
    }

    public String revoke() {
        revocation.revoke(id, reason);
        return FlashMessages.after("issuing/credential?id=" + id, "issuing", "credential.revoked");
    }

    /** What happened to the record, in order. */
    public List<HistoryLine> getHistory() {
        if (lines == null) {
            lines = history.of(getCredential());
        }
        return lines;
    }

    /** Whether it is shown where the record comes from; of one that was not issued there is nothing else to show. */
    public boolean isTrailShown() {
        return TRAIL.equals(tab) || !getCredential().isIssued();
    }

    public boolean isRecordShown() {
        return !isTrailShown() && !isDataShown();
    }

    public boolean isDataShown() {
        return DATA.equals(tab);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
