package org.conferral.portal.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where requests about personal data are dealt with: who has asked to be erased, and whoever asks by letter. */
@Named
@RequestScoped
public class PrivacyPage {

    @Inject
    private PeopleDesk people;

    @Inject
    private ErasureRequests requests;

    @Inject
    private Clock clock;

    private String sought = "";
    private List<PersonLine> found;
    private List<ErasureLine> waiting;
    private List<ErasureLine> decided;

    /** Looks for a person; the address of the page does not tell for whom. */
    public void find() {
        found = people.find(sought);
    }

    public boolean isFruitless() {
        return found != null && found.isEmpty();
    }

    public List<PersonLine> getFound() {
        return found == null ? List.of() : found;
    }

    public List<ErasureLine> getWaiting() {
        if (waiting == null) {
            waiting = requests.waiting();
        }
        return waiting;
    }

    public List<ErasureLine> getDecided() {
        if (decided == null) {
            decided = requests.decided();
        }
        return decided;
    }

    /** Whether a request should have been decided by now. */
    public boolean late(ErasureLine line) {
        return line.isLate(clock.instant());
    }

    public String getSought() {
        return sought;
    }

    public void setSought(@Nullable String sought) {
        this.sought = sought == null ? "" : sought;
    }
}
