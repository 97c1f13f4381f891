package org.conferral.portal.delivery;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Optional;
import org.conferral.reading.RecordReading;

/** A record as its learner holds it in hand: the words, the standing, the exact signed bytes. */
public record ClaimedRecord(
        String credentialId,
        String calledName,
        String learnerName,
        RecordReading reading,
        Optional<String> revocationReason,
        Optional<Instant> revokedAt,
        boolean expired,
        Instant linkUntil,
        byte[] bytes) {

    public boolean revoked() {
        return revokedAt.isPresent();
    }

    /** A name for the file that says whose record it is, in letters every system can keep. */
    public String fileName(String ending) {
        String whose = reading.name().contains(learnerName) ? "" : learnerName + " ";
        String plain = Normalizer.normalize(whose + reading.name(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "record" : plain) + "." + ending;
    }
}
