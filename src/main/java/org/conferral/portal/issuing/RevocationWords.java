package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.conferral.portal.identity.ActorNames;
import org.conferral.portal.platform.Texts;

/** Says in words which records an order means, whom it touches, and who wanted it. */
@Named
@ApplicationScoped
public class RevocationWords {

    @Inject
    private ActorNames names;

    @Inject
    private ListChoices choices;

    /** Which records were meant. */
    public String meant(Selection selection) {
        String batch = selection.term("batchName").orElse("");
        return switch (selection.kind()) {
            case CHOSEN -> Texts.of("issuing", "revocation.meant.chosen");
            case SHEET ->
                Texts.of(
                        "issuing",
                        "revocation.meant.sheet",
                        selection.term("file").orElse(""));
            case PARTS ->
                Texts.of(
                        "issuing",
                        "revocation.meant.parts",
                        selection.term("achievement").orElse(""),
                        batch);
            case MATCHING -> matching(selection);
        };
    }

    private String matching(Selection selection) {
        Map<String, UnaryOperator<String>> words = new LinkedHashMap<>();
        words.put("batchName", name -> name);
        words.put("unit", id -> choices.units().getOrDefault(id, id));
        words.put("template", id -> choices.templates().getOrDefault(id, id));
        words.put("filter", word -> Texts.of("issuing", "count." + word));
        words.put("mail", word -> Texts.of("issuing", "count." + word));
        words.put("words", text -> text);
        words.put("from", day -> day);
        words.put("to", day -> day);
        StringBuilder meant = new StringBuilder(Texts.of("issuing", "revocation.meant.matching"));
        words.forEach((term, word) -> selection
                .term(term)
                .map(word)
                .ifPresent(
                        value -> meant.append(" · ").append(Texts.of("issuing", "revocation.meant." + term, value))));
        return meant.toString();
    }

    /** Whom it touches, in numbers. */
    public String touched(OrderCounts counts) {
        return Texts.of("issuing", "revocation.touched", counts.records(), counts.learners(), counts.batches());
    }

    /** What is to be done, and to whom. */
    public String order(RevocationView order) {
        String title = Texts.of("issuing", "revocation.title." + order.deed());
        return Texts.of("issuing", "revocation.order", title, meant(order.selection()), touched(order.counts()));
    }

    /** The words on the button that confirms it. */
    public String confirm(OrderCounts counts) {
        return Texts.of("issuing", "revocation.confirm", counts.records());
    }

    /** Who wanted it, and who agreed. */
    public String people(OrderPeople people) {
        Map<String, String> called = names.all();
        String by = called.getOrDefault(people.requestedBy(), people.requestedBy());
        return people.approvedBy()
                .map(second -> Texts.of("issuing", "revocation.people.two", by, called.getOrDefault(second, second)))
                .orElseGet(() -> Texts.of("issuing", "revocation.people.one", by));
    }

    /** Why the work on it rests. */
    public String trouble(RevocationView order) {
        return order.retry()
                .map(retry -> retry.reference().equals(RevocationCheck.UNCONFIRMED)
                        ? Texts.of(
                                "issuing",
                                "revocation.trouble.readBack",
                                order.counts().mended())
                        : Texts.of("issuing", "revocation.trouble.fault", retry.attempts(), retry.reference()))
                .orElse("");
    }
}
