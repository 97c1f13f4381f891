package org.conferral.issuance;

import java.util.Objects;
import java.util.Optional;

/** The learner a record is for; the address becomes a salted hash, the name is part of the record's title. */
public record Recipient(String email, Optional<String> name) {

    public Recipient {
        Objects.requireNonNull(name, "recipient.name");
        if (email == null || email.isBlank()) {
            throw new IllegalArgumentException("recipient.email: missing");
        }
    }
}
