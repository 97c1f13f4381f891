package org.conferral.portal.delivery;

import java.net.URI;
import java.util.Optional;
import org.conferral.letter.Letter;

/**
 * A letter with everything a mail server needs to carry it.
 *
 * @param messageId the same at every try, so that a mailbox that got it twice can tell
 * @param unsubscribe where a mail program says that its reader wants no more of the kind; empty for letters that are owed
 */
record Envelope(String messageId, Address from, Address to, Letter letter, Optional<URI> unsubscribe) {

    Envelope(String messageId, Address from, Address to, Letter letter) {
        this(messageId, from, to, letter, Optional.empty());
    }

    /** The same with a way out for mail programs. */
    Envelope endedBy(Optional<URI> way) {
        return new Envelope(messageId, from, to, letter, way);
    }

    /** A mailbox and the name of who reads it. */
    record Address(String name, String mailbox) {

        /** As a reader of mail sees it. */
        String written() {
            return name.isBlank() ? mailbox : name + " <" + mailbox + ">";
        }
    }
}
