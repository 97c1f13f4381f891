package org.conferral.portal.issuing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The list of batches, the newest first; where it begins stands in the address. */
@Named
@RequestScoped
public class BatchesPage {

    private static final int LIMIT = 50;

    @Inject
    private Issuance issuance;

    private String before;
    private List<BatchLine> lines;

    public List<BatchLine> getLines() {
        if (lines == null) {
            lines = issuance.newest(Optional.ofNullable(before), LIMIT);
        }
        return lines;
    }

    /** Whether no batch was ever ordered. */
    public boolean isFirstVisit() {
        return getLines().isEmpty() && before == null;
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
}
