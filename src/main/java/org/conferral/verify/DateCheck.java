package org.conferral.verify;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Whether the credential is in force at the moment of asking. */
final class DateCheck implements Check {

    private static final Set<String> RECORDS =
            Set.of("AchievementCredential", "OpenBadgeCredential", "ClrCredential", "EndorsementCredential");

    private final Instant now;

    DateCheck(Instant now) {
        this.now = Objects.requireNonNull(now, "now");
    }

    @Override
    public List<Finding> look(JsonObject given, String pointer) {
        JsonObject credential = OlderModel.renewed(given);
        Optional<Instant> from = Members.time(credential, "validFrom");
        Optional<Instant> until = Members.time(credential, "validUntil");
        if (from.isEmpty() && beginsSomewhere(credential) || until.isEmpty() && credential.containsKey("validUntil")) {
            return List.of(Finding.of(Code.DATES_UNREADABLE, pointer + "/validFrom"));
        }
        if (from.isPresent() && now.isBefore(from.get())) {
            return List.of(Finding.of(
                    Code.NOT_YET_VALID, pointer + "/validFrom", from.get().toString()));
        }
        if (until.isPresent() && !now.isBefore(until.get())) {
            return List.of(Finding.of(
                    Code.EXPIRED, pointer + "/validUntil", until.get().toString()));
        }
        return List.of(Finding.of(
                Code.DATES_GOOD,
                pointer + "/validFrom",
                from.map(Instant::toString).orElse("")));
    }

    /** The records of learners must say when they begin, as the first data model wanted of all; others only must not say it wrongly. */
    private static boolean beginsSomewhere(JsonObject credential) {
        return credential.containsKey("validFrom")
                || OlderModel.isOf(credential)
                || Members.texts(credential, "type").stream().anyMatch(RECORDS::contains);
    }
}
