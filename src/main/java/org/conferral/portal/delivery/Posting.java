package org.conferral.portal.delivery;

import java.util.regex.Pattern;

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
        REFUSED,
        /** Nobody was asked: the address is on the suppression list. */
        WITHHELD
    }

    /** RFC 6647 §2: a 4xx reply; servers say so in words, or by the enhanced code for policy (RFC 3463). */
    private static final Pattern GREYLISTING = Pattern.compile("(?i)gr[ae]y[- ]?list|\\b4\\.7\\.1\\b");

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

    static Posting withheld() {
        return new Posting(Outcome.WITHHELD, "");
    }

    /** Whether a server that does not know us yet wants to see the letter once more, a little later: no fault of anybody. */
    boolean isGreylisting() {
        return outcome == Outcome.POSTPONED && GREYLISTING.matcher(answer).find();
    }

    /** Whether something is wrong with the letter, the address or the way we send; a server that is not there tells nothing. */
    boolean isError() {
        return outcome == Outcome.REFUSED || outcome == Outcome.POSTPONED && !isGreylisting();
    }

    /** Judges a reply by its first digit, as RFC 5321 asks; no reply at all is worth another try. */
    static Posting ofReply(int code, String answer) {
        return code >= 500 && code < 600 ? refused(answer) : postponed(answer);
    }
}
