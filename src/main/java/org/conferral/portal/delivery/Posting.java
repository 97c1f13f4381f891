package org.conferral.portal.delivery;

/** What the mail server said when a letter was handed over. */
public record Posting(Outcome outcome, String answer) {

    /** The answers that lead to different next steps. */
    public enum Outcome {
        ACCEPTED,
        /** Refused for now (4xx). */
        POSTPONED,
        /** There was no server to ask, or it did not let the portal in: no fault of the letter. */
        UNREACHABLE,
        /** Refused for good (5xx). */
        REFUSED
    }

    private static final int LONGEST_ANSWER = 1000;

    public Posting {
        answer = answer.strip();
        answer = answer.length() > LONGEST_ANSWER ? answer.substring(0, LONGEST_ANSWER) : answer;
    }

    static Posting accepted(String answer) {
        return new Posting(Outcome.ACCEPTED, answer);
    }

    static Posting postponed(String answer) {
        return new Posting(Outcome.POSTPONED, answer);
    }

    static Posting unreachable(String answer) {
        return new Posting(Outcome.UNREACHABLE, answer);
    }

    static Posting refused(String answer) {
        return new Posting(Outcome.REFUSED, answer);
    }

    /** Judges a reply by its first digit, as RFC 5321 asks; no reply at all is worth another try. */
    static Posting ofReply(int code, String answer) {
        return code >= 500 && code < 600 ? refused(answer) : postponed(answer);
    }
}
