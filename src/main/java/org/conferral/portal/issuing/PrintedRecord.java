package org.conferral.portal.issuing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A record on its way to paper, with what does not stand in it.
 *
 * @param signed the exact signed bytes
 * @param learner the name it is printed for
 * @param standing whether the institution stands behind it: good, suspended or revoked
 * @param since when that was decided, unless it is good
 * @param withdrawn identifiers of what was withdrawn by itself
 */
public record PrintedRecord(
        byte[] signed, String learner, String standing, Optional<Instant> since, Set<String> withdrawn) {

    public static final String GOOD = "good";
    public static final String SUSPENDED = "suspended";
    public static final String REVOKED = "revoked";

    public PrintedRecord {
        signed = signed.clone();
        withdrawn = Set.copyOf(withdrawn);
    }

    @Override
    public byte[] signed() {
        return signed.clone();
    }

    static PrintedRecord of(CredentialView view, byte[] signed, List<BundledLine> inside) {
        String standing = view.isRevoked() ? REVOKED : view.isSuspended() ? SUSPENDED : GOOD;
        return new PrintedRecord(
                signed,
                view.learner().name(),
                standing,
                view.standingSince(),
                view.isRevoked()
                        ? Set.of()
                        : inside.stream()
                                .filter(BundledLine::isRevoked)
                                .map(BundledLine::id)
                                .collect(Collectors.toSet()));
    }

    boolean isGood() {
        return standing.equals(GOOD);
    }
}
