package org.conferral.portal.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.conferral.status.Standing;

/** Why and since when a credential inside a record no longer stands, when it was withdrawn by itself. */
@Entity
@Table(name = "bundled_standing")
class BundledStanding {

    static final List<String> COLUMNS =
            List.of("id", "credential_id", "part_no", "standing", "standing_reason", "standing_since");

    @Id
    private String id;

    @Column(name = "credential_id")
    private String credentialId;

    @Column(name = "part_no")
    private int part;

    @Embedded
    private KeptStanding standing;

    protected BundledStanding() {}

    BundledStanding(String id, String credentialId, int part, Standing.Revoked revoked) {
        this.id = id;
        this.credentialId = credentialId;
        this.part = part;
        this.standing = KeptStanding.of(revoked);
    }

    /** The values of the columns, in their order. */
    Object[] row() {
        return Stream.concat(Stream.of(id, credentialId, part), standing.row().stream())
                .toArray();
    }

    int part() {
        return part;
    }

    Optional<String> reason() {
        return standing.reason();
    }

    Optional<Instant> since() {
        return standing.since();
    }
}
