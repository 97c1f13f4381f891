package org.conferral.portal.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * An expected "no" to a wish from outside: shown as a message on a screen and as {@code application/problem+json} by the machine
 * interface. The code is a key of a message bundle; the transaction is rolled back.
 */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;
    private final Kind kind;

    /** What kind of "no" it is; decides the HTTP status. */
    public enum Kind {
        INVALID(422),
        NOT_FOUND(404),
        CONFLICT(409),
        GONE(410),
        FORBIDDEN(403),
        NOT_AVAILABLE(501),
        BUSY(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private Refusal(Kind kind, String code, List<Object> arguments) {
        super(code);
        this.kind = kind;
        this.code = code;
        this.arguments = arguments;
    }

    /** Input that cannot be taken; {@code code} names the message that says why and how to repair it. */
    public static Refusal invalid(String code, Object... arguments) {
        return new Refusal(Kind.INVALID, code, List.of(arguments));
    }

    public static Refusal notFound(String code, Object... arguments) {
        return new Refusal(Kind.NOT_FOUND, code, List.of(arguments));
    }

    public static Refusal conflict(String code, Object... arguments) {
        return new Refusal(Kind.CONFLICT, code, List.of(arguments));
    }

    /** What was there once and is not any more. */
    public static Refusal gone(String code, Object... arguments) {
        return new Refusal(Kind.GONE, code, List.of(arguments));
    }

    public static Refusal forbidden(String code, Object... arguments) {
        return new Refusal(Kind.FORBIDDEN, code, List.of(arguments));
    }

    public static Refusal notAvailable(String code, Object... arguments) {
        return new Refusal(Kind.NOT_AVAILABLE, code, List.of(arguments));
    }

    /** What could be done, but not at this moment. */
    public static Refusal busy(String code, Object... arguments) {
        return new Refusal(Kind.BUSY, code, List.of(arguments));
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }

    public Kind kind() {
        return kind;
    }
}
