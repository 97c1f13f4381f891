package org.conferral.portal.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.portal.platform.FlashMessages;
import org.jspecify.annotations.Nullable;

/** How letters leave the house: stop, go on, and the pace. */
@Named
@RequestScoped
public class SendingPage {

    private static final String HERE = "delivery/sending";

    @Inject
    private Sending sending;

    @Inject
    private Outbox outbox;

    private SendingView view;
    private Integer perMinute;
    private Integer errorLimit;
    private String opens;
    private String closes;
    private String zone;

    public String pause() {
        sending.pause();
        return FlashMessages.after(HERE, "desk", "sending.nowPaused");
    }

    public String goOn() {
        sending.goOn();
        return FlashMessages.after(HERE, "desk", "sending.nowGoing");
    }

    /** Calls every waiting letter off. */
    public String cancelAll() {
        int cancelled = outbox.cancelAll(LetterFilter.of("queued", null, null, null));
        return FlashMessages.after(HERE, "desk", "letters.cancelled", cancelled);
    }

    public String save() {
        sending.change(new SendingRules(getPerMinute(), getOpens(), getCloses(), getZone(), getErrorLimit()));
        return FlashMessages.after(HERE, "desk", "sending.saved");
    }

    public SendingView getView() {
        if (view == null) {
            view = sending.view();
        }
        return view;
    }

    private SendingRules rules() {
        return getView().rules();
    }

    public int getPerMinute() {
        return perMinute == null ? rules().perMinute() : perMinute;
    }

    public void setPerMinute(int perMinute) {
        this.perMinute = perMinute;
    }

    public int getErrorLimit() {
        return errorLimit == null ? rules().errorLimit() : errorLimit;
    }

    public void setErrorLimit(int errorLimit) {
        this.errorLimit = errorLimit;
    }

    public String getOpens() {
        return opens == null ? rules().opens() : opens;
    }

    public void setOpens(@Nullable String opens) {
        this.opens = given(opens);
    }

    public String getCloses() {
        return closes == null ? rules().closes() : closes;
    }

    public void setCloses(@Nullable String closes) {
        this.closes = given(closes);
    }

    public String getZone() {
        return zone == null ? rules().zone() : zone;
    }

    public void setZone(@Nullable String zone) {
        this.zone = given(zone);
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
