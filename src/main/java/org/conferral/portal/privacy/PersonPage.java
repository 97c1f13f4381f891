package org.conferral.portal.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;
import org.jspecify.annotations.Nullable;

/** One person: what the portal holds, what erasure would leave of it, and the decision. */
@Named
@RequestScoped
public class PersonPage {

    private static final String BACK = "privacy/privacy";

    @Inject
    private Erasing erasing;

    @Inject
    private ErasureRequests requests;

    private final String id = Address.parameter("id");
    private ErasureOrder.Grounds grounds = ErasureOrder.Grounds.ASKED;
    private boolean revoke;
    private String typed = "";
    private String answer = "";
    private ErasurePreview preview;
    private List<ErasureLine> asked;

    public ErasurePreview getPreview() {
        if (preview == null) {
            preview = erasing.preview(id);
        }
        return preview;
    }

    /** What the person has asked for and waits for. */
    public List<ErasureLine> getAsked() {
        if (asked == null) {
            asked = requests.of(id);
        }
        return asked;
    }

    public String erase() {
        int records = erasing.erase(id, new ErasureOrder(grounds, revoke, typed));
        return FlashMessages.after(BACK, "privacy", "erase.done", records);
    }

    public String refuse() {
        requests.refuse(getAsked().get(0).id(), answer);
        return FlashMessages.after(BACK, "privacy", "refuse.done");
    }

    public List<ErasureOrder.Grounds> getAllGrounds() {
        return List.of(ErasureOrder.Grounds.values());
    }

    public String getId() {
        return id;
    }

    public ErasureOrder.Grounds getGrounds() {
        return grounds;
    }

    public void setGrounds(ErasureOrder.Grounds grounds) {
        this.grounds = grounds;
    }

    public boolean isRevoke() {
        return revoke;
    }

    public void setRevoke(boolean revoke) {
        this.revoke = revoke;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(@Nullable String typed) {
        this.typed = typed == null ? "" : typed;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer == null ? "" : answer;
    }
}
