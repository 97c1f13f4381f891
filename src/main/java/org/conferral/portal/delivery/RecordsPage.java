package org.conferral.portal.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** All records of the learner who has one of them open. */
@Named
@RequestScoped
public class RecordsPage {

    @Inject
    private LearnerRecords records;

    @Inject
    private HttpServletRequest request;

    private OwnRecords all;

    public OwnRecords getAll() {
        if (all == null) {
            all = records.of(TicketCookie.read(request)).orElseGet(() -> OwnRecords.of(List.of()));
        }
        return all;
    }
}
