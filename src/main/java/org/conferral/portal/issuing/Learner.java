package org.conferral.portal.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;

/** Someone who receives records; the same person however many rosters name them. */
@Entity
@Table(name = "learner")
class Learner {

    static final Comparator<Learner> NEWEST_FIRST =
            Comparator.comparing((Learner learner) -> learner.createdAt).reversed();

    @Id
    private String id;

    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "student_id")
    private String studentId;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    private String email;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Learner() {}

    Learner(String id, String unitId, LearnerFacts facts, Instant createdAt) {
        this.id = id;
        this.unitId = unitId;
        this.createdAt = createdAt;
        take(facts);
    }

    /** A learner as the columns of its table tell, in their order. */
    static Learner of(ResultSet row) throws SQLException {
        Learner learner = new Learner();
        learner.id = row.getString(1);
        learner.unitId = row.getString(2);
        learner.studentId = row.getString(3);
        learner.givenName = row.getString(4);
        learner.familyName = row.getString(5);
        learner.email = row.getString(6);
        learner.birthDate = row.getObject(7, LocalDate.class);
        learner.createdAt = row.getObject(8, LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return learner;
    }

    /** The values of the columns, in the same order. */
    Object[] row() {
        return new Object[] {id, unitId, studentId, givenName, familyName, email, birthDate, createdAt};
    }

    /** Takes over what the newest roster says; what it is silent about stays. */
    void become(LearnerFacts facts) {
        take(facts.over(facts()));
    }

    /** Reads mail elsewhere from now on. */
    void moveTo(String address) {
        email = address;
    }

    private void take(LearnerFacts facts) {
        studentId = facts.studentId().orElse(null);
        givenName = facts.givenName();
        familyName = facts.familyName();
        email = facts.email();
        birthDate = facts.birthDate().orElse(null);
    }

    String id() {
        return id;
    }

    LearnerFacts facts() {
        return new LearnerFacts(
                Optional.ofNullable(studentId), givenName, familyName, email, Optional.ofNullable(birthDate));
    }
}
