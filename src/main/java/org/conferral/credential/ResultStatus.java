package org.conferral.credential;

/** How far a learner got with an achievement; a closed list of the standard. */
public enum ResultStatus {
    COMPLETED("Completed"),
    ENROLLED("Enrolled"),
    FAILED("Failed"),
    IN_PROGRESS("InProgress"),
    ON_HOLD("OnHold"),
    PROVISIONAL("Provisional"),
    WITHDREW("Withdrew");

    private final String term;

    ResultStatus(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }

    public static ResultStatus of(String term) {
        for (ResultStatus status : values()) {
            if (status.term.equals(term)) {
                return status;
            }
        }
        throw new IllegalArgumentException("result.status: not a term of the standard");
    }
}
