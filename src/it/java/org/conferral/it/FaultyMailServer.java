package org.conferral.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/** A mail server that fails as it is told to: some greetings, some recipients, some messages; what it takes, it keeps. */
final class FaultyMailServer implements AutoCloseable {

    /** A word that makes the server hang up instead of answering. */
    static final String HANG_UP = "";

    private static final String AGREED = "250 OK";
    private static final Duration SLOW = Duration.ofSeconds(3);

    /** One handing-in, taken or not. */
    record Delivery(String recipient, String messageId, String answer) {

        boolean taken() {
            return answer.equals(AGREED);
        }
    }

    private final Deque<String> greetings = new ConcurrentLinkedDeque<>();
    private final Map<String, Deque<String>> toRecipients = new ConcurrentHashMap<>();
    private final Map<String, Deque<String>> toMessages = new ConcurrentHashMap<>();
    private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();
    private final int port;
    private ServerSocket listening;

    /** Reserves a port; nobody answers there before {@link #open}. */
    FaultyMailServer() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
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
        listening = new ServerSocket(port, 10, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::listen, "faulty-mail-server");
        thread.setDaemon(true);
        thread.start();
        return this;
    }

    int port() {
        return port;
    }

    /** A demo institution that hands its letters in here, and is quick to try again. */
    ConferralProcess usedByDemo() {
        return ConferralProcess.startDemo(Map.of("CONFERRAL_SMTP_URL", "smtp://127.0.0.1:" + port + "?retry=1"));
    }

    List<Delivery> deliveries() {
        return List.copyOf(deliveries);
    }

    @Override
    public void close() throws IOException {
        if (listening != null) {
            listening.close();
        }
    }

    private void listen() {
        while (!listening.isClosed()) {
            try (Socket socket = listening.accept()) {
                talk(socket);
            } catch (IOException hungUp) {
                // the next caller may have more to say
            }
        }
    }

    private void talk(Socket socket) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        LockSupport.parkNanos(SLOW.toNanos());
        if (!say(socket, next(greetings, "220 slow but here"))) {
            return;
        }
        String recipient = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.length() < 4 ? line : line.substring(0, 4).toUpperCase();
            if (command.equals("RCPT")) {
                recipient = line.replaceAll(".*<|>.*", "");
            }
            if (!say(socket, command.equals("DATA") ? "354 go on" : answer(command, recipient))) {
                return;
            }
            if (command.equals("DATA") && !say(socket, message(in, recipient))) {
                return;
            }
        }
    }

    private String answer(String command, String recipient) {
        return command.equals("RCPT") ? next(toRecipients.get(recipient), AGREED) : AGREED;
    }

    private String message(BufferedReader in, String recipient) throws IOException {
        String id = "";
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            id = line.startsWith("Message-ID:")
                    ? line.substring("Message-ID:".length()).strip()
                    : id;
        }
        String answer = next(toMessages.get(recipient), AGREED);
        deliveries.add(new Delivery(recipient, id, answer));
        return answer;
    }

    private static String next(Deque<String> script, String otherwise) {
        String word = script == null ? null : script.poll();
        return word == null ? otherwise : word;
    }

    /** Says it; a 421 or nothing at all is the end of the conversation. */
    private static boolean say(Socket socket, String words) {
        try {
            if (!words.equals(HANG_UP)) {
                socket.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
            }
            return !words.equals(HANG_UP) && !words.startsWith("421");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
