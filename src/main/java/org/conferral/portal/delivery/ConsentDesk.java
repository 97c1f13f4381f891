package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Refusal;

/** Where administrators write what the learners of a unit are asked to agree to. */
@ApplicationScoped
@Transactional
public class ConsentDesk {

    private static final int LONGEST = 10_000;

    @Inject
    private Consents consents;

    @Inject
    private Access access;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** The newest version; empty when nothing was ever asked. */
    @Allowed(value = Permission.ADMINISTER, noted = false)
    public Optional<ConsentWords> newest(String unitId) {
        return consents.newest(unitId);
    }

    /** How many records were opened by learners who agreed to the newest version. */
    @Allowed(value = Permission.ADMINISTER, noted = false)
    public int given(String unitId) {
        return newest(unitId).map(words -> consents.givenTo(words.id())).orElse(0);
    }

    /**
     * Asks for something else from now on; no words ask for nothing. What was agreed to before stays kept with the words of then.
     *
     * @throws Refusal when it is too long to be read by anybody
     */
    @Allowed(Permission.ADMINISTER)
    public void change(String unitId, String words) {
        String text = words == null ? "" : words.strip();
        if (text.length() > LONGEST) {
            throw Refusal.invalid("delivery.consent.long", LONGEST);
        }
        Optional<ConsentWords> before = consents.newest(unitId);
        if (!before.map(ConsentWords::words).orElse("").equals(text)) {
            int version = before.map(ConsentWords::version).orElse(0) + 1;
            consents.add(
                    new ConsentWords(ids.next(), unitId, version, text, clock.instant()),
                    access.who().id());
        }
    }
}
