package org.conferral.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Gives every row its id, in the order they were given, so that indexes stay dense. */
@ApplicationScoped
public class Ids {

    private static final int COUNTED_BITS = 12;
    private static final long COUNTED = (1L << COUNTED_BITS) - 1;

    /** Digits of 5 bits each: 42 bits for the millisecond (until 2109) and those that count within it. */
    private static final int TICK_DIGITS = 11;

    private static final int RANDOM_DIGITS = 5;
    private static final int BASE = 32;
    private static final int BITS = 5;
    private static final String ZEROS = "0".repeat(TICK_DIGITS);

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
     * A new version 7 UUID (RFC 9562 §5.7) as 36 characters; greater than any this server has given before, whatever its clock says. Twelve
     * bits count within a millisecond, from a random beginning, 62 are random (§6.2, method 1).
     */
    public String next() {
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        long tick = tick();
        long high = ((tick >>> COUNTED_BITS) << 16) | 0x7000L | (tick & COUNTED);
        return new UUID(high, low).toString();
    }

    /**
     * A new id of 17 characters for what every record points to: it stands in the rows and the indexes of a million records. Greater than
     * any brief one this server has given before; 25 bits of it are random, which together with the count keep two servers apart.
     */
    public String brief() {
        return digits(tick(), TICK_DIGITS) + "-" + digits(random.nextInt(1 << (RANDOM_DIGITS * BITS)), RANDOM_DIGITS);
    }

    private static String digits(long value, int length) {
        String digits = Long.toString(value, BASE);
        return ZEROS.substring(0, length - digits.length()) + digits;
    }

    /** The half of the count that is left after a random beginning is more than a server gives in a millisecond. */
    private long tick() {
        long now = (clock.millis() << COUNTED_BITS) | random.nextInt(1 << (COUNTED_BITS - 1));
        return ticks.accumulateAndGet(now, (last, next) -> Math.max(last + 1, next));
    }

    /** Secret random bytes, for salts, seeds and tokens. */
    public byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
