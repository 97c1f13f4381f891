package org.conferral.portal.delivery;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.portal.issuing.BundledLine;
import org.conferral.portal.issuing.PrintedRecord;
import org.conferral.reading.RecordReading;

/**
 * A record as its learner holds it in hand: the words, the standing, the exact signed bytes.
 *
 * @param withdrawn what of a record that stands was withdrawn by itself
 */
public record ClaimedRecord(
        String credentialId,
        String calledName,
        String learnerName,
        RecordReading reading,
        Optional<IssuedRecord.Withdrawal> revocation,
        Optional<IssuedRecord.Withdrawal> suspension,
        Optional<IssuedRecord.Correction> correction,
        List<BundledLine> withdrawn,
        boolean expired,
        Instant linkUntil,
        byte[] bytes) {

    public boolean revoked() {
        return revocation.isPresent();
    }

    /** Whether it took the place of one that was wrong. */
    public boolean corrected() {
        return correction.isPresent();
    }

    public boolean suspended() {
        return suspension.isPresent();
    }

    /** Whether it can be had as a web token: a badge by itself that stands. */
    public boolean tokenable() {
        return reading.badge() && standing();
    }

    /** Whether the record counts as it was issued, as far as the institution goes. */
    public boolean standing() {
        return !revoked() && !suspended();
    }

    /** The identifiers of what was withdrawn by itself. */
    public Set<String> withdrawnIds() {
        return withdrawn.stream().map(BundledLine::id).collect(Collectors.toSet());
    }

    /** The record as it goes on paper. */
    PrintedRecord printed() {
        String standing =
                revoked() ? PrintedRecord.REVOKED : suspended() ? PrintedRecord.SUSPENDED : PrintedRecord.GOOD;
        Optional<Instant> since = revocation.or(() -> suspension).map(IssuedRecord.Withdrawal::at);
        return new PrintedRecord(bytes, learnerName, standing, since, withdrawnIds());
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
