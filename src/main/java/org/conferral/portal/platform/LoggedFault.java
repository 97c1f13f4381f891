package org.conferral.portal.platform;

import java.sql.SQLException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A fault as it may stand in a log: the kinds, the places and the words of it and of all its causes, without what they quote. Databases put the
 * values of rows into their messages, and mail servers addresses.
 */
public final class LoggedFault extends Throwable {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 20;
    private static final String HIDDEN = "…";
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|VALUES\\s*\\(.*\\)", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"'(),;:]+@[^\\s<>\"'(),;:]+\\.[^\\s<>\"'(),;:]+");

    private final String kind;

    private LoggedFault(Throwable fault, boolean database, Throwable cause) {
        super(hidden(fault.getMessage(), database), cause);
        this.kind = fault.getClass().getName();
        setStackTrace(fault.getStackTrace());
    }

    /** The same fault, for a log. */
    public static Throwable of(Throwable fault) {
        boolean database = Stream.iterate(fault, at -> at != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(SQLException.class::isInstance);
        return of(fault, database, DEEPEST);
    }

    private static Throwable of(Throwable fault, boolean database, int deep) {
        Throwable cause = fault.getCause();
        return new LoggedFault(fault, database, cause == null || deep == 0 ? null : of(cause, database, deep - 1));
    }

    private static String hidden(String message, boolean database) {
        if (message == null) {
            return null;
        }
        String unquoted = database ? QUOTED.matcher(message).replaceAll("'" + HIDDEN + "'") : message;
        return ADDRESS.matcher(unquoted).replaceAll(HIDDEN);
    }

    @Override
    public String toString() {
        return getMessage() == null ? kind : kind + ": " + getMessage();
    }
}
