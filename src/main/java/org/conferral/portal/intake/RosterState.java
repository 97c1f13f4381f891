package org.conferral.portal.intake;

/** How far an upload has come. */
public enum RosterState {
    /** Its file is being looked at. */
    CHECKING,
    /** Something has to be decided first. */
    ASK,
    /** Its rows are checked; the good ones can be issued from. */
    READY,
    /** The file is no roster. */
    UNUSABLE;

    /** The word of the machine interface. */
    public String outcome() {
        return switch (this) {
            case CHECKING -> "checking";
            case ASK -> "ask";
            case READY -> "import";
            case UNUSABLE -> "reject";
        };
    }
}
