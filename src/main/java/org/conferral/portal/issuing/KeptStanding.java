package org.conferral.portal.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.conferral.status.Standing;

/** The standing of a record as the database keeps it. */
@Embeddable
class KeptStanding {

    @Column(name = "standing")
    private String word;

    @Column(name = "standing_reason")
    private String reason;

    @Column(name = "standing_since")
    private Instant since;

    protected KeptStanding() {}

    private KeptStanding(String word, String reason, Instant since) {
        this.word = word;
        this.reason = reason;
        this.since = since;
    }

    static KeptStanding good() {
        return new KeptStanding(Standing.GOOD.text(), null, null);
    }

    static KeptStanding of(Standing standing) {
        return standing.fold(
                good -> good(),
                suspended -> new KeptStanding(suspended.text(), suspended.reason(), suspended.since()),
                revoked -> new KeptStanding(revoked.text(), revoked.reason(), revoked.since()));
    }

    /** What three columns of a row say, beginning with this one. */
    static KeptStanding read(ResultSet row, int from) throws SQLException {
        LocalDateTime since = row.getObject(from + 2, LocalDateTime.class);
        return new KeptStanding(
                row.getString(from), row.getString(from + 1), since == null ? null : since.toInstant(ZoneOffset.UTC));
    }

    /** The values of the same columns. */
    List<Object> row() {
        return Arrays.asList(word, reason, since);
    }

    Standing standing() {
        return switch (word) {
            case "REVOKED" -> new Standing.Revoked(reason, since);
            case "SUSPENDED" -> new Standing.Suspended(reason, since);
            default -> Standing.GOOD;
        };
    }

    String word() {
        return word;
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    Optional<Instant> since() {
        return Optional.ofNullable(since);
    }
}
