package org.conferral.portal.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.conferral.issuance.BundledCredential;
import org.conferral.portal.platform.Refusal;
import org.conferral.portal.platform.Texts;
import org.conferral.qr.QrCode;

/** What of the open record the learner shows to others. */
@Named
@RequestScoped
public class ShareRecordPage {

    @Inject
    private StoryDesk desk;

    @Inject
    private HttpServletRequest request;

    private List<BundledCredential> choices;
    private List<StoryLine> told;

    public List<BundledCredential> getChoices() {
        if (choices == null) {
            choices = desk.choices(TicketCookie.read(request));
        }
        return choices;
    }

    public List<StoryLine> getTold() {
        if (told == null) {
            told = desk.told(TicketCookie.read(request));
        }
        return told;
    }

    /** A link as a square code, ready to stand in a page. */
    public String qr(URI address) {
        return QrCode.of(address.toString()).dataUri();
    }

    public List<Integer> getDays() {
        return StoryWish.DAYS;
    }

    /** Whether a form that was refused had this credential chosen. */
    public boolean chosen(int part) {
        return Arrays.asList(
                        Optional.ofNullable(request.getParameterValues("part")).orElse(new String[0]))
                .contains(String.valueOf(part));
    }

    /** What a form that was refused has sent. */
    public String sent(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    /** Whether the form that was refused was to make a new link. */
    public boolean isWishRefused() {
        return !getRefused().isEmpty() && sent("story").isEmpty();
    }

    /** Whether the form that was refused was to send the link to this story. */
    public boolean sending(String storyId) {
        return !getRefused().isEmpty() && sent("story").equals(storyId);
    }

    /** To whom the link to this story was to be sent, by the form that was refused. */
    public String reader(String storyId) {
        return sending(storyId) ? sent("reader") : "";
    }

    /** Why the form was refused, in words; empty where it was not. */
    public String getRefused() {
        return request.getAttribute(ClaimDoor.REFUSAL) instanceof Refusal refusal ? Texts.of(refusal) : "";
    }
}
