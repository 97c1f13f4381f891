package org.conferral.portal.delivery;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;

/** A letter as mail programs read it (RFC 5322), under the id it was given instead of a new one at every try. */
final class LetterMessage extends MimeMessage {

    private final String id;

    private LetterMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    /**
     * The letter in both variants, HTML and plain text.
     *
     * @throws MessagingException when an address is none
     */
    static LetterMessage of(Session session, Envelope envelope, Instant now)
            throws MessagingException, UnsupportedEncodingException {
        var message = new LetterMessage(session, envelope.messageId());
        message.setFrom(address(envelope.from()));
        message.setRecipient(Message.RecipientType.TO, address(envelope.to()));
        message.setSubject(envelope.letter().subject(), "UTF-8");
        message.setSentDate(Date.from(now));
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

    /**
     * Signs for the institution's domain; whatever is changed afterwards breaks it.
     *
     * @throws MessagingException when the key cannot sign
     */
    void sign(DkimKey key) throws MessagingException {
        var bytes = new ByteArrayOutputStream();
        try {
            writeTo(bytes);
        } catch (IOException e) {
            throw new MessagingException("DKIM", e);
        }
        setHeader(DkimKey.HEADER, key.signature(bytes.toByteArray()));
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

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + ">");
    }
}
