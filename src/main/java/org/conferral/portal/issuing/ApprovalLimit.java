package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Refusal;
import org.conferral.portal.platform.StoredSettings;

/** Above how many records at a time the institution wants a second person to approve. */
@ApplicationScoped
@Transactional
public class ApprovalLimit {

    private static final String NAME = "revocation.approval.above";

    @Inject
    private StoredSettings settings;

    /**
     * A number of records that one person may decide about alone.
     *
     * @param most 0 when it does not matter how many they are
     */
    public record Limit(int most) {

        public Limit {
            if (most < 0) {
                throw Refusal.invalid("revocation.limit.wrong");
            }
        }

        public boolean isSet() {
            return most > 0;
        }

        boolean exceededBy(int records) {
            return isSet() && records > most;
        }
    }

    @Allowed(Permission.VIEW)
    public Limit current() {
        return new Limit(settings.find(NAME).map(Integer::parseInt).orElse(0));
    }

    /** Changes the limit for what is ordered from now on. */
    @Allowed(Permission.ADMINISTER)
    public void change(int most) {
        settings.keep(NAME, Integer.toString(new Limit(most).most()));
    }
}
