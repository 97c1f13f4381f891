package org.conferral.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Gives every row its id: a version 7 UUID (RFC 9562 §5.7), ordered by time so that indexes stay dense. */
@ApplicationScoped
public class Ids {

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    @Inject
    public Ids(Clock clock) {
        this.clock = clock;
    }

    protected Ids() {
        this(Clock.systemUTC());
    }

    /** A new id as 36 characters. */
    public String next() {
        long high = (clock.millis() << 16) | 0x7000L | random.nextInt(0x1000);
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    /** Secret random bytes, for salts, seeds and tokens. */
    public byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
