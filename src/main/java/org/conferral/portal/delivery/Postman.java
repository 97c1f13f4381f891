package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
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

    /** Begins a round: one connection for as many letters as are due. */
    Round round(MailServer server) {
        return new Round(server);
    }

    /** Carries one letter on a connection of its own. */
    Posting carry(MailServer server, Envelope envelope) {
        try (Round round = round(server)) {
            return round.post(envelope);
        }
    }

    /** A walk to the mail server that hands in one letter after the other. */
    final class Round implements AutoCloseable {

        private final MailServer server;
        private final Session session;
        private Transport transport;

        private Round(MailServer server) {
            this.server = server;
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
                MimeMessage message = message(session, envelope);
                transport.sendMessage(message, message.getAllRecipients());
                return Posting.accepted(lastAnswer(transport));
            } catch (MessagingException | UnsupportedEncodingException e) {
                return failure(e);
            }
        }

        private void connect() throws MessagingException {
            if (transport == null) {
                transport = session.getTransport(server.protocol());
            }
            if (!transport.isConnected()) {
                String user = server.login().map(MailServer.Login::user).orElse(null);
                String password = server.login().map(MailServer.Login::password).orElse(null);
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

    private MimeMessage message(Session session, Envelope envelope)
            throws MessagingException, UnsupportedEncodingException {
        var message = new SteadyMessage(session, envelope.messageId());
        message.setFrom(address(envelope.from()));
        message.setRecipient(Message.RecipientType.TO, address(envelope.to()));
        message.setSubject(envelope.letter().subject(), "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (envelope.unsubscribe().isPresent()) {
            // RFC 8058 §3.1: both, or a mail program offers no button
            message.setHeader("List-Unsubscribe", "<" + envelope.unsubscribe().get() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        var variants = new MimeMultipart("alternative");
        variants.addBodyPart(part(envelope.letter().text(), "plain"));
        variants.addBodyPart(part(envelope.letter().html(), "html"));
        message.setContent(variants);
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String words, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, "UTF-8", subtype);
        return part;
    }

    private static InternetAddress address(Envelope.Address address)
            throws MessagingException, UnsupportedEncodingException {
        var mailbox = new InternetAddress(address.mailbox(), address.name(), "UTF-8");
        mailbox.validate();
        return mailbox;
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

    /** A message that keeps the id it was given instead of inventing one at every try. */
    private static final class SteadyMessage extends MimeMessage {

        private final String id;

        private SteadyMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
