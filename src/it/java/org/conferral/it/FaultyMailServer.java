package org.conferral.it;

import java.io.IOException;
import java.time.Duration;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/** A mail server that fails as it is told to: some greetings, some recipients, some messages; what it takes, it keeps. */
final class FaultyMailServer implements SmtpListener.Script, AutoCloseable {

    /** A word that makes the server hang up instead of answering. */
    static final String HANG_UP = SmtpListener.HANG_UP;

    private static final Duration SLOW = Duration.ofSeconds(3);

    /** One handing-in, taken or not. */
    record Delivery(String recipient, String messageId, String answer) {

        boolean taken() {
            return answer.equals(SmtpListener.AGREED);
        }
    }

    private final Deque<String> greetings = new ConcurrentLinkedDeque<>();
    private final Map<String, Deque<String>> toRecipients = new ConcurrentHashMap<>();
    private final Map<String, Deque<String>> toMessages = new ConcurrentHashMap<>();
    private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();
    private final SmtpListener listener;

    /** Reserves a port; nobody answers there before {@link #open}. */
    FaultyMailServer() throws IOException {
        listener = new SmtpListener(this);
    }

    FaultyMailServer greets(String... words) {
        greetings.addAll(List.of(words));
        return this;
    }

    /** Answers to {@code RCPT TO} this address, one for each time; then it agrees. */
    FaultyMailServer answersRecipient(String address, String... words) {
        toRecipients
                .computeIfAbsent(address, any -> new ConcurrentLinkedDeque<>())
                .addAll(List.of(words));
        return this;
    }

    /** Answers at the end of a message to this address, one for each time; then it takes it. */
    FaultyMailServer answersMessage(String address, String... words) {
        toMessages
                .computeIfAbsent(address, any -> new ConcurrentLinkedDeque<>())
                .addAll(List.of(words));
        return this;
    }

    FaultyMailServer open() throws IOException {
        listener.open();
        return this;
    }

    int port() {
        return listener.port();
    }

    /** A demo institution that hands its letters in here, and is quick to try again. */
    ConferralProcess usedByDemo(Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("CONFERRAL_SMTP_URL", "smtp://127.0.0.1:" + port() + "?retry=1");
        return ConferralProcess.startDemo(settings);
    }

    List<Delivery> deliveries() {
        return List.copyOf(deliveries);
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    @Override
    public String greeting() {
        LockSupport.parkNanos(SLOW.toNanos());
        return next(greetings, "220 slow but here");
    }

    @Override
    public String recipient(String address) {
        return next(toRecipients.get(address), SmtpListener.AGREED);
    }

    @Override
    public String message(String address, String messageId) {
        String answer = next(toMessages.get(address), SmtpListener.AGREED);
        deliveries.add(new Delivery(address, messageId, answer));
        return answer;
    }

    private static String next(Deque<String> script, String otherwise) {
        String word = script == null ? null : script.poll();
        return word == null ? otherwise : word;
    }
}
