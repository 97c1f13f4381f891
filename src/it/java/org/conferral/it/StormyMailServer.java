package org.conferral.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail server in bad weather. By the number of the learner it refuses, greylists, is full, or hangs up before or after it has kept a message; after
 * so many messages it falls silent for longer than anybody waits, or is gone for a while. What it takes, it keeps.
 */
final class StormyMailServer implements SmtpListener.Script, AutoCloseable {

    private static final Pattern NUMBER = Pattern.compile("learner(\\d+)@");
    private static final Duration SILENCE = Duration.ofSeconds(25);

    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private final Map<String, Integer> tried = new ConcurrentHashMap<>();
    private final Map<String, List<String>> kept = new ConcurrentHashMap<>();
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final SmtpListener listener;
    private volatile Set<Integer> silences = Set.of();
    private volatile Set<Integer> outages = Set.of();
    private volatile Duration outage = Duration.ofSeconds(1);

    StormyMailServer() throws IOException {
        listener = new SmtpListener(this);
        listener.open();
    }

    /** Falls silent after so many messages, and is gone for a while after so many. */
    void brews(Set<Integer> silentAfter, Set<Integer> goneAfter, Duration goneFor) {
        int now = taken.get();
        silences = Set.copyOf(silentAfter.stream().map(count -> count + now).toList());
        outages = Set.copyOf(goneAfter.stream().map(count -> count + now).toList());
        outage = goneFor;
    }

    /** A portal's setting. */
    String url() {
        return "smtp://127.0.0.1:" + listener.port() + "?retry=1";
    }

    /** How many messages it has kept. */
    int taken() {
        return taken.get();
    }

    /** How many of them were kept without the sender hearing so. */
    int unanswered() {
        return unanswered.get();
    }

    /** The ids of the messages that were kept for an address. */
    List<String> kept(String address) {
        return kept.getOrDefault(address, List.of());
    }

    /** Whether it refuses this learner for good. */
    static boolean refuses(int learner) {
        return learner % 211 == 0;
    }

    @Override
    public String greeting() {
        return "220 stormy";
    }

    @Override
    public String recipient(String address) {
        int number = number(address);
        if (refuses(number)) {
            return "550 5.1.1 No such user here";
        }
        boolean first = asked.merge(address, 1, Integer::sum) == 1;
        return number % 50 == 0 && first ? "451 4.7.1 Greylisted" : SmtpListener.AGREED;
    }

    @Override
    public String message(String address, String messageId) {
        int number = number(address);
        boolean first = tried.merge(address, 1, Integer::sum) == 1;
        if (first && number % 89 == 0) {
            return SmtpListener.HANG_UP;
        }
        if (first && number % 83 == 0) {
            return "452 4.3.1 Disk full";
        }
        kept.computeIfAbsent(address, any -> new CopyOnWriteArrayList<>()).add(messageId);
        int count = taken.incrementAndGet();
        if (outages.contains(count)) {
            unanswered.incrementAndGet();
            new Thread(this::beGone, "outage").start();
        } else if (silences.contains(count)) {
            unanswered.incrementAndGet();
            LockSupport.parkNanos(SILENCE.toNanos());
        } else if (first && number % 97 == 0) {
            unanswered.incrementAndGet();
            return SmtpListener.HANG_UP;
        } else {
            return SmtpListener.AGREED;
        }
        return SmtpListener.HANG_UP;
    }

    private void beGone() {
        try {
            listener.close();
            LockSupport.parkNanos(outage.toNanos());
            listener.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(String address) {
        Matcher matcher = NUMBER.matcher(address);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 1;
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
