package org.conferral.portal.delivery;

import org.conferral.letter.Letter;

/**
 * A letter with everything a mail server needs to carry it.
 *
 * @param messageId the same at every try, so that a mailbox that got it twice can tell
 */
record Envelope(String messageId, Address from, Address to, Letter letter) {

    /** A mailbox and the name of who reads it. */
    record Address(String name, String mailbox) {

        /** As a reader of mail sees it. */
        String written() {
            return name.isBlank() ? mailbox : name + " <" + mailbox + ">";
        }
    }
}
