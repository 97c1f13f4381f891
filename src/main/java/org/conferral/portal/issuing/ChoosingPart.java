package org.conferral.portal.issuing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.Texts;

/** The boxes in a list of records, and the ways from there to the revocation desk: with those ticked, or with all that match. */
@Named
@RequestScoped
public class ChoosingPart {

    private static final String TICK_ALL = "tick=all";

    @Inject
    private RevocationDesk desk;

    @Inject
    private HttpServletRequest request;

    /** The records of a list whose boxes are ticked. */
    public List<String> ticked(List<CredentialLine> lines) {
        return isAllTicked() ? lines.stream().map(CredentialLine::id).toList() : selected();
    }

    private List<String> selected() {
        String[] selected = request.getParameterValues("selected");
        return selected == null ? List.of() : List.of(selected);
    }

    private boolean isAllTicked() {
        return "all".equals(request.getParameter("tick"));
    }

    /** The address of the same page with every box ticked, or with none where every one is. */
    public String getTick() {
        Stream<String> more = isAllTicked() ? Stream.of() : Stream.of(TICK_ALL);
        return Stream.concat(parameters(), more).collect(Collectors.joining("&", "?", ""));
    }

    public String getTickWords() {
        return Texts.of("issuing", isAllTicked() ? "choosing.none" : "choosing.all");
    }

    private Stream<String> parameters() {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        return Stream.of(query.split("&")).filter(term -> !term.isEmpty() && !term.equals(TICK_ALL));
    }

    /** Goes to the desk with those that are ticked. */
    public String chosen() {
        return desk(desk.choose(selected()));
    }

    /** Goes to the desk with everything the list would show, however many pages it has. */
    public String matching() {
        return desk(desk.seek(Selection.matching(Sought.of(Address::parameter))));
    }

    /** Goes to the desk with every record of a batch. */
    public String batch() {
        return desk(desk.seek(Selection.ofBatch(Address.parameter("id"))));
    }

    /** Goes to the desk with one achievement in all records of a batch. */
    public String parts() {
        return desk(desk.seek(Selection.parts(Address.parameter("batch"), Address.parameter("achievement"))));
    }

    private static String desk(RevocationView order) {
        return "/issuing/revocation?faces-redirect=true&id=" + order.id();
    }
}
