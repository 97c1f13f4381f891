package org.conferral.portal.issuing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a clerk fills in to say what is done to the records of an order. */
public class RevocationForm {

    private Deed deed = Deed.REVOKE;
    private ReasonCode code = ReasonCode.ISSUED_IN_ERROR;
    private String reason = "";
    private @Nullable LocalDate day;
    private String typed = "";

    RevocationTerms terms(Instant now) {
        Optional<Instant> at =
                Optional.ofNullable(day).map(date -> date.atStartOfDay().toInstant(ZoneOffset.UTC));
        return new RevocationTerms(deed, Optional.of(code), text(reason), RevocationTerms.moment(at, now));
    }

    /** The words that the learners would read; empty while there are none. */
    public String getWords() {
        return deed.isExplained() ? code.inWords(text(reason)) : "";
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    public Deed getDeed() {
        return deed;
    }

    public void setDeed(Deed deed) {
        this.deed = deed;
    }

    public ReasonCode getCode() {
        return code;
    }

    public void setCode(ReasonCode code) {
        this.code = code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = text(typed);
    }
}
