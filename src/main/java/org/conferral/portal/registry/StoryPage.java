package org.conferral.portal.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.conferral.portal.delivery.SharedStory;
import org.conferral.portal.delivery.StoryServlet;

/** What a learner shows, checked while the reader looks. */
@Named
@RequestScoped
public class StoryPage {

    @Inject
    private VerifyDesk verifier;

    @Inject
    private HttpServletRequest request;

    private List<VerdictCard> cards;

    public String getToken() {
        return (String) request.getAttribute(StoryServlet.TOKEN);
    }

    /** The story; null when there is none, or none any more. */
    public SharedStory getStory() {
        return (SharedStory) request.getAttribute(StoryServlet.STORY);
    }

    /** The verdict on each credential that is shown. */
    public List<VerdictCard> getCards() {
        if (cards == null) {
            cards = getStory() == null
                    ? List.of()
                    : verifier.show(getStory().presentation()).nested();
        }
        return cards;
    }

    /** How many of them are genuine and in force. */
    public long getGood() {
        return getCards().stream().filter(card -> card.tone().equals("good")).count();
    }

    public boolean isAllGood() {
        return getGood() == getCards().size();
    }
}
