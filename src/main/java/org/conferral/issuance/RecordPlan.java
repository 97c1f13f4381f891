package org.conferral.issuance;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.conferral.credential.Profile;
import org.conferral.status.StatusPlace;

/**
 * Everything that decides what a record will say. The seed is drawn once and kept with the intent to issue: from it come the salt and
 * the identifiers of the bundled credentials, so that the same plan gives the same record, however often it is drafted.
 *
 * @param places the record's own status place, then one for each bundled credential
 */
public record RecordPlan(
        UUID credentialId,
        Profile issuer,
        String name,
        Optional<String> description,
        Recipient recipient,
        List<Award> awards,
        List<StatusPlace> places,
        Stipulations stipulations,
        Instant validFrom,
        Optional<Instant> validUntil,
        boolean asBadge,
        byte[] seed) {

    private static final int SEED = 32;

    public RecordPlan {
        Objects.requireNonNull(credentialId, "recordPlan.credentialId");
        Objects.requireNonNull(issuer, "recordPlan.issuer");
        Objects.requireNonNull(name, "recordPlan.name");
        Objects.requireNonNull(description, "recordPlan.description");
        Objects.requireNonNull(recipient, "recordPlan.recipient");
        Objects.requireNonNull(stipulations, "recordPlan.stipulations");
        Objects.requireNonNull(validFrom, "recordPlan.validFrom");
        Objects.requireNonNull(validUntil, "recordPlan.validUntil");
        awards = List.copyOf(awards);
        places = List.copyOf(places);
        seed = seed.clone();
        require(!awards.isEmpty(), "recordPlan.awards: empty");
        require(!asBadge || awards.size() == 1, "recordPlan.awards: a badge has exactly one");
        require(places.size() == placesFor(awards.size(), asBadge), "recordPlan.places: not one for each credential");
        require(seed.length == SEED, "recordPlan.seed: not 32 bytes");
    }

    /** How many status places a record takes: one for each credential that can be withdrawn by itself. */
    public static int placesFor(int awards, boolean asBadge) {
        return asBadge ? 1 : awards + 1;
    }

    @Override
    public byte[] seed() {
        return seed.clone();
    }

    private static void require(boolean holds, String complaint) {
        if (!holds) {
            throw new IllegalArgumentException(complaint);
        }
    }
}
