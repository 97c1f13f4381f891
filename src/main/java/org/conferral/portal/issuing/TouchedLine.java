package org.conferral.portal.issuing;

/**
 * A record that an order touches, as it is shown.
 *
 * @param id of its place in the order
 * @param part the number of the credential inside the record; 0 for the whole of it
 */
public record TouchedLine(
        String id,
        int part,
        TargetState state,
        String credentialId,
        String name,
        String standing,
        String givenName,
        String familyName,
        String email) {

    public String learnerName() {
        return (givenName + " " + familyName).strip();
    }

    /** The standing it has now. */
    public String shown() {
        return standing.equals("GOOD") ? "ISSUED" : standing;
    }

    public boolean isFailed() {
        return state == TargetState.FAILED;
    }
}
