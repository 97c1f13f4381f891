package planted.verify;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import planted.portal.identity.KnowsCatalog;
import planted.status.Circle;

/** Planted: the core knows the server, the portal and the clock. */
public class KnowsTheServer {
    @Inject
    KnowsCatalog portal;

    Circle circle;

    Instant time() {
        return LocalDate.now().isLeapYear() ? Instant.now() : Instant.EPOCH;
    }
}
