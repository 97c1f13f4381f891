package org.conferral.portal.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.conferral.portal.issuing.Trail;
import org.conferral.portal.issuing.TrailRow;
import org.conferral.portal.issuing.WhyTrail;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;

/** One thing a learner says is wrong, beside the cells the record was made of. */
@Named
@RequestScoped
public class CorrectionPage {

    @Inject
    private CorrectionDesk desk;

    @Inject
    private WhyTrail trails;

    /** Known before the form is read, which asks what may be done with the request. */
    private String id = Address.parameter("id");

    private String answer;
    private CorrectionLine request;
    private Trail trail;

    /** The record stays as it is, and the learner reads why. */
    public String send() {
        desk.answer(id, answer);
        return FlashMessages.after("delivery/corrections", "desk", "correction.answered");
    }

    public CorrectionLine getRequest() {
        if (request == null) {
            request = desk.find(id);
        }
        return request;
    }

    /** The record as it stands today. */
    public String getRecordId() {
        return getTrail().record().id();
    }

    public Trail getTrail() {
        if (trail == null) {
            trail = trails.of(desk.recordOf(getRequest()));
        }
        return trail;
    }

    public List<TrailRow> getRows() {
        return getTrail().rows();
    }

    public boolean isCorrectable() {
        return getRequest().isOpen() && getTrail().record().isSuspendable();
    }

    public String getAnsweredBy() {
        return getRequest().answeredBy().map(desk::name).orElse("");
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
