package org.conferral.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Gives every row its id: a version 7 UUID (RFC 9562 §5.7), in the order they were given, so that indexes stay dense. */
@ApplicationScoped
public class Ids {

    private static final int COUNTED_BITS = 12;
    private static final long COUNTED = (1L << COUNTED_BITS) - 1;

    /** The millisecond and the count within it of the last id. */
    private final AtomicLong ticks = new AtomicLong();

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    @Inject
    public Ids(Clock clock) {
        this.clock = clock;
    }

    protected Ids() {
        this(Clock.systemUTC());
    }

    /**
     * A new id as 36 characters; greater than any this server has given before, whatever its clock says. Twelve bits count within a
     * millisecond, 62 are random (RFC 9562 §6.2, method 1).
     */
    public String next() {
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        long tick = ticks.accumulateAndGet(clock.millis() << COUNTED_BITS, (last, now) -> Math.max(last + 1, now));
        long high = ((tick >>> COUNTED_BITS) << 16) | 0x7000L | (tick & COUNTED);
        return new UUID(high, low).toString();
    }

    /** Secret random bytes, for salts, seeds and tokens. */
    public byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
