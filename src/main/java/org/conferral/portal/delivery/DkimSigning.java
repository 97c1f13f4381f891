package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Refusal;
import org.conferral.portal.platform.StoredSettings;

/**
 * Signs letters for the domain they come from (DKIM): a key is made and its public half published before it signs; the one before goes on signing
 * until then. Secret halves lie sealed under the master key.
 */
@ApplicationScoped
@Transactional
public class DkimSigning {

    private static final String CURRENT = "dkim.current";
    private static final String NEXT = "dkim.next";
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyyMMddHHmm").withZone(ZoneOffset.UTC);

    private final SecureRandom random = new SecureRandom();

    @Inject
    private StoredSettings stored;

    @Inject
    private MailRoute route;

    @Inject
    private Clock clock;

    @Allowed(Permission.VIEW)
    public DkimView view() {
        Optional<DkimKey> current = kept(CURRENT);
        return new DkimView(
                DkimKey.domainOf(route.sender()),
                current.map(DkimKey::published),
                kept(NEXT).map(DkimKey::published),
                current.filter(key -> key.fits(route.sender())).isPresent());
    }

    /** Makes a key for the sender's domain; it signs nothing before {@link #begin}. */
    @Allowed(Permission.ADMINISTER)
    public void prepare() {
        String selector = "conferral-" + MINUTE.format(clock.instant());
        stored.keepSealed(
                NEXT,
                DkimKey.make(DkimKey.domainOf(route.sender()), selector, random).kept());
    }

    /** The key that is ready signs every letter from now on, in place of the one before. */
    @Allowed(Permission.ADMINISTER)
    public void begin() {
        stored.keepSealed(CURRENT, stored.findSealed(NEXT).orElseThrow(() -> Refusal.conflict("dkim.none")));
        stored.forget(NEXT);
    }

    /** Letters are signed no more; both keys are forgotten. */
    @Allowed(Permission.ADMINISTER)
    public void end() {
        stored.forget(CURRENT);
        stored.forget(NEXT);
    }

    /** The key that signs letters from this address. */
    Optional<DkimKey> key(String sender) {
        return kept(CURRENT).filter(key -> key.fits(sender));
    }

    private Optional<DkimKey> kept(String name) {
        return stored.findSealed(name).map(DkimKey::of);
    }
}
