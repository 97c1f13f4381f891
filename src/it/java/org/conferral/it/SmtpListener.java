package org.conferral.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Listens as a mail server does, and answers as its script says. */
final class SmtpListener implements AutoCloseable {

    /** A word that makes the server hang up instead of answering. */
    static final String HANG_UP = "";

    static final String AGREED = "250 OK";

    /** What is answered, and when. */
    interface Script {

        String greeting();

        /** The answer to {@code RCPT TO} this address. */
        String recipient(String address);

        /** The answer at the end of a message. */
        String message(String address, String messageId);
    }

    private final Script script;
    private final int port;
    private final Set<Socket> callers = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket listening;

    /** Reserves a port; nobody answers there before {@link #open}. */
    SmtpListener(Script script) throws IOException {
        this.script = script;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    void open() throws IOException {
        var socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 10);
        listening = socket;
        aside(() -> listen(socket));
    }

    /** Answers nobody any more, and hangs up on those who are talking. */
    @Override
    public void close() throws IOException {
        if (listening != null) {
            listening.close();
        }
        for (Socket caller : callers) {
            caller.close();
        }
    }

    private static void aside(Runnable work) {
        Thread thread = new Thread(work, "mail-server-of-tests");
        thread.setDaemon(true);
        thread.start();
    }

    private void listen(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                callers.add(caller);
                aside(() -> serve(caller));
            } catch (IOException closed) {
                // the next caller may have more to say
            }
        }
    }

    private void serve(Socket caller) {
        try (caller) {
            talk(caller);
        } catch (IOException hungUp) {
            // nothing is left to say
        } finally {
            callers.remove(caller);
        }
    }

    private void talk(Socket socket) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        if (!say(socket, script.greeting())) {
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
            if (command.equals("DATA") && !say(socket, script.message(recipient, messageId(in)))) {
                return;
            }
        }
    }

    private String answer(String command, String recipient) {
        return command.equals("RCPT") ? script.recipient(recipient) : AGREED;
    }

    /** Reads a message to its end; one that breaks off is none. */
    private static String messageId(BufferedReader in) throws IOException {
        String id = "";
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                throw new IOException("the message breaks off");
            }
            id = line.startsWith("Message-ID:")
                    ? line.substring("Message-ID:".length()).strip()
                    : id;
        }
        return id;
    }

    /** Says it; a 421 or nothing at all is the end of the conversation. */
    private static boolean say(Socket socket, String words) throws IOException {
        if (!words.equals(HANG_UP)) {
            socket.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        return !words.equals(HANG_UP) && !words.startsWith("421");
    }
}
