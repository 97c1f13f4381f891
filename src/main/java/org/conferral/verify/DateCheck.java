package org.conferral.verify;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Whether the credential is in force at the moment of asking. */
final class DateCheck implements Check {

    private final Instant now;

    DateCheck(Instant now) {
        this.now = Objects.requireNonNull(now, "now");
    }

    @Override
    public List<Finding> look(JsonObject given, String pointer) {
        JsonObject credential = OlderModel.renewed(given);
        Optional<Instant> from = Members.time(credential, "validFrom");
        Optional<Instant> until = Members.time(credential, "validUntil");
        if (from.isEmpty() || until.isEmpty() && credential.containsKey("validUntil")) {
            return List.of(Finding.of(Code.DATES_UNREADABLE, pointer + "/validFrom"));
        }
        if (now.isBefore(from.get())) {
            return List.of(Finding.of(
                    Code.NOT_YET_VALID, pointer + "/validFrom", from.get().toString()));
        }
        if (until.isPresent() && !now.isBefore(until.get())) {
            return List.of(Finding.of(
                    Code.EXPIRED, pointer + "/validUntil", until.get().toString()));
        }
        return List.of(
                Finding.of(Code.DATES_GOOD, pointer + "/validFrom", from.get().toString()));
    }
}
