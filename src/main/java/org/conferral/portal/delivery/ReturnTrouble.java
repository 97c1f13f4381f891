package org.conferral.portal.delivery;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import java.io.IOException;

/** What keeps the mailbox for returned mail from being read, by what helps against it. */
public enum ReturnTrouble {
    /** User or password are wrong. */
    LOGIN,
    /** The folder named is not there. */
    FOLDER,
    /** Nobody answers there, or not by this protocol. */
    UNREACHABLE,
    /** The server does not do what it is asked. */
    OTHER;

    static ReturnTrouble of(MessagingException failure) {
        if (failure instanceof AuthenticationFailedException) {
            return LOGIN;
        }
        if (failure instanceof FolderNotFoundException) {
            return FOLDER;
        }
        boolean line = failure.getNextException() instanceof IOException;
        return line ? UNREACHABLE : OTHER;
    }
}
