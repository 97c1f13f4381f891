package org.conferral.portal.delivery;

import java.net.URI;
import java.util.Optional;
import org.conferral.letter.Letter;

/**
 * A letter with everything a mail server needs to carry it.
 *
 * @param messageId the same at every try, so that a mailbox that got it twice can tell
 * @param unsubscribe where a mail program says that its reader wants no more of the kind; empty for letters that are owed
 * @param returnTo the address to which servers return what they cannot deliver; empty: the sender's
 */
record Envelope(
        String messageId,
        Address from,
        Address to,
        Letter letter,
        Optional<URI> unsubscribe,
        Optional<String> returnTo) {

    Envelope(String messageId, Address from, Address to, Letter letter) {
        this(messageId, from, to, letter, Optional.empty(), Optional.empty());
    }

    /** The same with a way out for mail programs. */
    Envelope endedBy(Optional<URI> way) {
        return new Envelope(messageId, from, to, letter, way, returnTo);
    }

    /** The same with another address for what cannot be delivered. */
    Envelope returnedTo(Optional<String> address) {
        return new Envelope(messageId, from, to, letter, unsubscribe, address);
    }

    /** A mailbox and the name of who reads it. */
    record Address(String name, String mailbox) {

        /** As a reader of mail sees it. */
        String written() {
            return name.isBlank() ? mailbox : name + " <" + mailbox + ">";
        }
    }
}
