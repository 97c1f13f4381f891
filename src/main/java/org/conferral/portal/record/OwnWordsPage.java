package org.conferral.portal.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.delivery.TicketCookie;

/** What the learner says beside the open record, and the form for more or for something else. */
@Named
@RequestScoped
public class OwnWordsPage {

    @Inject
    private OwnWordsDesk desk;

    @Inject
    private HttpServletRequest request;

    private OwnWordsView view;

    public OwnWordsView getView() {
        if (view == null) {
            view = desk.look(TicketCookie.read(request))
                    .orElseGet(() -> new OwnWordsView("", "", List.of(), List.of(), 0));
        }
        return view;
    }

    /** What is being changed; null where something new is said. */
    public WordLine getChanged() {
        return getView().lines().stream()
                .filter(line -> line.id().equals(request.getParameter("word")))
                .findFirst()
                .orElse(null);
    }

    /** What a field holds: what was sent and refused, or else what is being changed. */
    public String value(String field) {
        String sent = request.getParameter(field);
        return sent != null || getChanged() == null ? Optional.ofNullable(sent).orElse("") : kept(field);
    }

    private String kept(String field) {
        WordLine changed = getChanged();
        return switch (field) {
            case "about" -> changed.about();
            case "words" -> changed.words();
            default -> changed.link();
        };
    }

    /** Whether a form that was refused had this chosen to be shown. */
    public boolean chosen(String wordId) {
        return Arrays.asList(
                        Optional.ofNullable(request.getParameterValues("own")).orElse(new String[0]))
                .contains(wordId);
    }

    public int getMost() {
        return WordQuota.MOST_MEGABYTES;
    }

    /** Why the form was refused, in words; null where it was not. */
    public String getRefused() {
        return (String) request.getAttribute(OwnWordsServlet.REASON);
    }
}
