package org.conferral.issuance;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.conferral.credential.Profile;

/**
 * How an achievement came to be earned: in which term and role, between which days, in whose eyes, and what there is to tell about it.
 *
 * @param source who judged the learner, when that was not the issuer
 */
public record Circumstances(
        Optional<String> term,
        Optional<String> role,
        Optional<String> narrative,
        Optional<String> licenseNumber,
        Optional<LocalDate> began,
        Optional<LocalDate> ended,
        Optional<Profile> source) {

    public static final Circumstances UNKNOWN = new Circumstances(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Circumstances {
        Objects.requireNonNull(term, "circumstances.term");
        Objects.requireNonNull(role, "circumstances.role");
        Objects.requireNonNull(narrative, "circumstances.narrative");
        Objects.requireNonNull(licenseNumber, "circumstances.licenseNumber");
        Objects.requireNonNull(began, "circumstances.began");
        Objects.requireNonNull(ended, "circumstances.ended");
        Objects.requireNonNull(source, "circumstances.source");
    }

    /** All that is known is the term. */
    public static Circumstances of(Optional<String> term) {
        return new Circumstances(
                term,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
