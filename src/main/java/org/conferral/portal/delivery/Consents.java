package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.Ids;

/** What units ask their learners to agree to, version by version, and who has agreed to which of them. */
@ApplicationScoped
class Consents {

    private static final String WORDS =
            "select id, unit_id, version, words, made_at from consent_text where unit_id = ?";

    @Inject
    private BulkRows rows;

    @Inject
    private Ids ids;

    /** The newest version of a unit, also one that asks for nothing. */
    Optional<ConsentWords> newest(String unitId) {
        return rows.select(Consents::words, WORDS + " order by version desc limit 1", unitId).stream()
                .findFirst();
    }

    void add(ConsentWords words, String madeBy) {
        rows.insert(
                "consent_text",
                List.of("id", "unit_id", "version", "words", "made_at", "made_by"),
                List.<Object[]>of(
                        new Object[] {words.id(), words.unitId(), words.version(), words.words(), words.madeAt(), madeBy
                        }));
    }

    /** How many learners have agreed to a version. */
    int givenTo(String textId) {
        return rows.select(row -> row.getInt(1), "select count(*) from consent_given where consent_text_id = ?", textId)
                .get(0);
    }

    /** What the learner of a record has yet to agree to. */
    Optional<ConsentWords> asked(IssuedRecord record) {
        return newest(record.unitId())
                .filter(ConsentWords::isAsked)
                .filter(words -> !isGiven(record.credentialId(), words.id()));
    }

    /** Whether the learner has yet to agree, and has not done so now. */
    boolean isMissing(IssuedRecord record, String agreed) {
        return asked(record).filter(words -> !words.id().equals(agreed)).isPresent();
    }

    /** Keeps that the learner has agreed to whatever was asked. */
    void give(IssuedRecord record, Instant at) {
        asked(record)
                .ifPresent(words -> rows.insert(
                        "consent_given",
                        List.of("id", "credential_id", "consent_text_id", "given_at"),
                        List.<Object[]>of(new Object[] {ids.next(), record.credentialId(), words.id(), at})));
    }

    private boolean isGiven(String credentialId, String textId) {
        return !rows.select(
                        row -> 1,
                        "select 1 from consent_given where credential_id = ? and consent_text_id = ?",
                        credentialId,
                        textId)
                .isEmpty();
    }

    private static ConsentWords words(ResultSet row) throws SQLException {
        return new ConsentWords(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getString(4),
                row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
