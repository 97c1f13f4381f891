package org.conferral.portal.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A look at a file that waits or runs: with which choices, how far it is, and when it was last heard of. */
@Embeddable
class CheckUnderWay {

    /** Whoever is silent for so long has died; another hand begins anew. */
    static final Duration SILENCE = Duration.ofSeconds(60);

    @Lob
    @Column(name = "pending_choices")
    private String choices;

    /** What the repaired file is called that is to take the place of the one before. */
    @Column(name = "pending_name")
    private String nextName;

    /** Whose check it is; whoever holds an older ticket has been overtaken. */
    @Column(name = "check_ticket")
    private String ticket;

    @Column(name = "checked_rows")
    private int rows;

    @Column(name = "checked_share")
    private double share;

    @Column(name = "checked_at")
    private Instant heardOf;

    protected CheckUnderWay() {}

    private CheckUnderWay(String choices, String nextName, String ticket, int rows, double share, Instant heardOf) {
        this.choices = choices;
        this.nextName = nextName;
        this.ticket = ticket;
        this.rows = rows;
        this.share = share;
        this.heardOf = heardOf;
    }

    static CheckUnderWay none() {
        return new CheckUnderWay(null, null, null, 0, 0, null);
    }

    /** Nobody has begun with it yet. */
    static CheckUnderWay waiting(String choices) {
        return new CheckUnderWay(choices, null, null, 0, 0, null);
    }

    /** A repaired file waits to be compared with the one before. */
    static CheckUnderWay waiting(String choices, String nextName) {
        return new CheckUnderWay(choices, nextName, null, 0, 0, null);
    }

    CheckUnderWay laidDown() {
        return new CheckUnderWay(choices, nextName, null, 0, 0, null);
    }

    Optional<String> nextName() {
        return Optional.ofNullable(nextName);
    }

    CheckUnderWay taken(String by, Instant now) {
        return new CheckUnderWay(choices, nextName, by, 0, 0, now);
    }

    boolean isHeldBy(String holder) {
        return choices != null && holder.equals(ticket);
    }

    CheckUnderWay at(int rowsSoFar, double shareOfFile, Instant now) {
        return new CheckUnderWay(choices, nextName, ticket, rowsSoFar, shareOfFile, now);
    }

    /** The choices to look with; empty when nothing is under way. */
    Optional<String> choices() {
        return Optional.ofNullable(choices);
    }

    boolean mayBeTaken(Instant now) {
        return choices != null && (heardOf == null || heardOf.plus(SILENCE).isBefore(now));
    }

    CheckProgress progress() {
        return new CheckProgress(rows, share);
    }
}
