package org.conferral.portal.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** What learners say is wrong: what waits, and what is over. */
@Named
@RequestScoped
public class CorrectionsPage {

    @Inject
    private CorrectionDesk desk;

    private String state;
    private String before;
    private CorrectionList list;

    public CorrectionList getList() {
        if (list == null) {
            list = desk.list("over".equals(state), Optional.ofNullable(before).filter(id -> !id.isBlank()));
        }
        return list;
    }

    /** How many wait, for the page that says what waits. */
    public long getWaiting() {
        return desk.waiting();
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
