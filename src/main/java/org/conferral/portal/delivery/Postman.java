package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hands letters to the institution's mail server and brings back its answer. */
@ApplicationScoped
public class Postman {

    private static final Pattern REPLY = Pattern.compile("(?m)^\\s*([45]\\d\\d)[ \\-]");

    private final Clock clock;

    @Inject
    public Postman(Clock clock) {
        this.clock = clock;
    }

    protected Postman() {
        this(Clock.systemUTC());
    }

    /** Begins a round: one connection for as many letters as are due, signed where there is a key. */
    Round round(MailServer server, Optional<DkimKey> key) {
        return new Round(server, key);
    }

    /** Carries one letter on a connection of its own. */
    Posting carry(MailServer server, Optional<DkimKey> key, Envelope envelope) {
        try (Round round = round(server, key)) {
            return round.post(envelope);
        }
    }

    /** A walk to the mail server that hands in one letter after the other. */
    final class Round implements AutoCloseable {

        private final MailServer server;
        private final Optional<DkimKey> key;
        private final Session session;
        private Transport transport;

        private Round(MailServer server, Optional<DkimKey> key) {
            this.server = server;
            this.key = key;
            this.session = Session.getInstance(server.properties());
        }

        BackOff backOff() {
            return server.backOff();
        }

        Posting post(Envelope envelope) {
            try {
                connect();
            } catch (MessagingException e) {
                close();
                return Posting.unreachable(said(e));
            }
            try {
                LetterMessage message = LetterMessage.of(session, envelope, clock.instant());
                if (key.isPresent()) {
                    message.sign(key.get());
                }
                returnTo(envelope);
                transport.sendMessage(message, message.getAllRecipients());
                return Posting.accepted(lastAnswer(transport));
            } catch (MessagingException | UnsupportedEncodingException e) {
                return failure(e);
            }
        }

        /** Where the server returns what it cannot deliver (RFC 5321 §4.4): asked anew for every letter. */
        private void returnTo(Envelope envelope) {
            session.getProperties()
                    .setProperty(
                            "mail." + server.protocol() + ".from",
                            envelope.returnTo().orElse(envelope.from().mailbox()));
        }

        private void connect() throws MessagingException {
            if (transport == null) {
                transport = session.getTransport(server.protocol());
            }
            if (!transport.isConnected()) {
                String user = server.login().map(ServerUrl.Login::user).orElse(null);
                String password = server.login().map(ServerUrl.Login::password).orElse(null);
                transport.connect(server.host(), server.port(), user, password);
            }
        }

        @Override
        public void close() {
            try {
                if (transport != null) {
                    transport.close();
                }
            } catch (MessagingException e) {
                // the server hung up first: every letter has its answer already
            }
            transport = null;
        }
    }

    /** Only what concerns this recipient or this message can bounce; a refused sender is a wrong setting. */
    private static Posting failure(Exception failure) {
        if (!(failure instanceof SendFailedException)) {
            boolean unwritable = failure instanceof AddressException;
            return unwritable ? Posting.refused(said(failure)) : Posting.postponed(said(failure));
        }
        if (isAboutSender((MessagingException) failure)) {
            return Posting.postponed(said(failure));
        }
        Matcher reply = REPLY.matcher(said(failure));
        return Posting.ofReply(reply.find() ? Integer.parseInt(reply.group(1)) : -1, said(failure));
    }

    private static boolean isAboutSender(MessagingException failure) {
        for (Exception e = failure; e instanceof MessagingException; e = ((MessagingException) e).getNextException()) {
            if (e.getClass().getSimpleName().contains("Sender")) {
                return true;
            }
        }
        return false;
    }

    /** The most telling words in a chain of exceptions: a reply with a number before anything else. */
    private static String said(Exception failure) {
        String words = String.valueOf(failure.getMessage());
        for (Exception e = failure; e instanceof MessagingException; e = ((MessagingException) e).getNextException()) {
            String message = String.valueOf(e.getMessage());
            if (REPLY.matcher(message).find()) {
                return message;
            }
        }
        return words;
    }

    /** The mail API has no name for the server's last words, its usual implementation has. */
    private static String lastAnswer(Transport transport) {
        try {
            Object answer =
                    transport.getClass().getMethod("getLastServerResponse").invoke(transport);
            return String.valueOf(answer);
        } catch (ReflectiveOperationException e) {
            return "250";
        }
    }
}
