package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.StoreClosedException;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Logger;
import org.conferral.portal.platform.Fingerprint;

/** Reads the mailbox for returned mail: each message once, no message so that it holds up the others. */
@ApplicationScoped
class MailboxReader {

    private static final Logger LOG = Logger.getLogger(MailboxReader.class.getName());

    /** Only the newest so many are looked at, and of these so many read in one go. */
    private static final int LOOKED_AT = 5_000;

    private static final int AT_ONCE = 1_000;

    /** Longer messages than this, in bytes, are no reports of our short letters. */
    private static final int LONGEST = 1024 * 1024;

    /** For messages that have left their server. */
    private static final Session ALONE = Session.getInstance(new Properties());

    @Inject
    private Returns returns;

    /**
     * Reads what is new, and moves the reports that were read out of the way.
     *
     * @throws MessagingException when the mailbox cannot be reached, or does not let the portal do so
     */
    void read(ReturnMailbox mailbox) throws MessagingException {
        Store store = Session.getInstance(mailbox.properties()).getStore(mailbox.protocol());
        try (store) {
            store.connect(
                    mailbox.server().host(),
                    mailbox.port(),
                    mailbox.server().login().map(ServerUrl.Login::user).orElse(null),
                    mailbox.server().login().map(ServerUrl.Login::password).orElse(null));
            Folder folder = store.getFolder(mailbox.folder());
            folder.open(Folder.READ_WRITE);
            clear(store, folder, mailbox, read(folder, mailbox));
            folder.close(true);
        }
    }

    /** Reads what is new; gives back the reports that have served their purpose. */
    private List<Message> read(Folder folder, ReturnMailbox mailbox) throws MessagingException {
        Map<String, Message> there = marked(folder, mailbox);
        Map<String, ReturnedAs> known = returns.known(List.copyOf(there.keySet()));
        List<Message> done = new ArrayList<>();
        int fresh = 0;
        for (Map.Entry<String, Message> each : there.entrySet()) {
            Optional<ReturnedAs> found = Optional.ofNullable(known.get(each.getKey()));
            if (found.isEmpty() && fresh++ < AT_ONCE) {
                found = handle(each.getKey(), each.getValue());
            }
            if (found.filter(ReturnedAs::isDone).isPresent()) {
                done.add(each.getValue());
            }
        }
        return done;
    }

    /** The messages by a fingerprint that stays the same however often the mailbox is opened, the oldest first. */
    private static Map<String, Message> marked(Folder folder, ReturnMailbox mailbox) throws MessagingException {
        int count = folder.getMessageCount();
        Message[] messages =
                count == 0 ? new Message[0] : folder.getMessages(Math.max(1, count - LOOKED_AT + 1), count);
        var profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        profile.add(FetchProfile.Item.FLAGS);
        profile.add(FetchProfile.Item.SIZE);
        folder.fetch(messages, profile);
        Map<String, Message> marked = new LinkedHashMap<>();
        for (Message message : messages) {
            marked.putIfAbsent(mark(folder, mailbox, message), message);
        }
        return marked;
    }

    private static String mark(Folder folder, ReturnMailbox mailbox, Message message) throws MessagingException {
        if (folder instanceof UIDFolder numbered) {
            return Fingerprint.of(mailbox.server() + " " + mailbox.folder() + " " + numbered.getUIDValidity() + " "
                    + numbered.getUID(message));
        }
        List<String> lines = Collections.list(((MimeMessage) message).getAllHeaderLines());
        return Fingerprint.of(mailbox.server() + "\n" + String.join("\n", lines));
    }

    private Optional<ReturnedAs> handle(String mark, Message message) throws MessagingException {
        boolean unseen = !message.isSet(Flags.Flag.SEEN);
        Reading reading = reading(message);
        try {
            ReturnedAs found = reading.report()
                    .map(report -> returns.apply(mark, report))
                    .orElseGet(() -> {
                        returns.note(mark, reading.otherwise());
                        return reading.otherwise();
                    });
            if (!found.isDone() && unseen) {
                message.setFlag(Flags.Flag.SEEN, false);
            }
            return Optional.of(found);
        } catch (RuntimeException fault) {
            // the next reading tries again; the words of the fault may hold an address
            LOG.warning(() ->
                    "A returned message could not be noted: " + fault.getClass().getName());
            return Optional.empty();
        }
    }

    /** What a message says, or what it is if it says nothing. */
    private record Reading(Optional<DeliveryReport> report, ReturnedAs otherwise) {}

    private static Reading reading(Message message) throws MessagingException {
        if (message.getSize() > LONGEST) {
            return new Reading(Optional.empty(), ReturnedAs.UNREADABLE);
        }
        try {
            // in one piece, so that nothing depends on how the server takes messages apart
            var whole = new ByteArrayOutputStream();
            message.writeTo(whole);
            var copy = new MimeMessage(ALONE, new ByteArrayInputStream(whole.toByteArray()));
            return new Reading(ReportReading.of(copy), ReturnedAs.OTHER);
        } catch (FolderClosedException | StoreClosedException gone) {
            throw gone;
        } catch (MessagingException | IOException | RuntimeException poisoned) {
            return new Reading(Optional.empty(), ReturnedAs.UNREADABLE);
        }
    }

    /** With IMAP into a folder of their own, with POP3, which has none, away. */
    private static void clear(Store store, Folder folder, ReturnMailbox mailbox, List<Message> done)
            throws MessagingException {
        Message[] messages = done.toArray(Message[]::new);
        if (messages.length > 0 && mailbox.isImap()) {
            Folder kept = store.getFolder(mailbox.done());
            if (!kept.exists() && !kept.create(Folder.HOLDS_MESSAGES)) {
                throw new MessagingException("the folder " + mailbox.done() + " cannot be created");
            }
            folder.copyMessages(messages, kept);
        }
        folder.setFlags(messages, new Flags(Flags.Flag.DELETED), true);
    }
}
