package org.conferral.portal.issuing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The batch desk: the batches at each point of their way, the newest first; what is shown stands in the address. */
@Named
@RequestScoped
public class BatchesPage {

    private static final int LIMIT = 50;

    @Inject
    private Issuance issuance;

    private String before;
    private String state = "";
    private List<BatchLine> lines;
    private Map<BatchState, Long> counts;

    /** A column of the desk with how many batches stand there. */
    public record Column(String word, long count, boolean current) {}

    public List<BatchLine> getLines() {
        if (lines == null) {
            lines = issuance.standing(shown().states(), Optional.ofNullable(before), LIMIT);
        }
        return lines;
    }

    /** The columns in which anything stands, and the one that is shown. */
    public List<Column> getColumns() {
        return Stream.of(BatchFilter.values())
                .map(filter -> new Column(filter.word(), filter.count(counts()), filter == shown()))
                .filter(column -> column.count() > 0 || column.current())
                .toList();
    }

    private BatchFilter shown() {
        return BatchFilter.named(state);
    }

    private Map<BatchState, Long> counts() {
        if (counts == null) {
            counts = issuance.states();
        }
        return counts;
    }

    /** Whether no batch was ever ordered. */
    public boolean isFirstVisit() {
        return counts().isEmpty();
    }

    /** Whether none stands where the reader looks. */
    public boolean isNothingHere() {
        return getLines().isEmpty() && !isFirstVisit();
    }

    /** Whether anything shown goes on by itself, so that the page should look again. */
    public boolean isMoving() {
        return getLines().stream()
                .anyMatch(line -> line.state().isUnderWay() || line.dueAt().isPresent());
    }

    /** Where the next page begins; empty on the last one. */
    public String getNext() {
        return getLines().size() < LIMIT ? "" : getLines().get(LIMIT - 1).id();
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
