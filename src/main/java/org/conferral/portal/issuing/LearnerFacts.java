package org.conferral.portal.issuing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** What is known about a learner. */
public record LearnerFacts(
        Optional<String> studentId, String givenName, String familyName, String email, Optional<LocalDate> birthDate) {

    public LearnerFacts {
        Objects.requireNonNull(studentId, "studentId");
        Objects.requireNonNull(givenName, "givenName");
        Objects.requireNonNull(familyName, "familyName");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(birthDate, "birthDate");
    }

    /** The name as it is written in a record: given name first. */
    public String name() {
        return (givenName + " " + familyName).strip();
    }

    /** What rows of one learner have in common: the student id, or else the e-mail address, or else the bare name. */
    String key() {
        String otherwise = email.isEmpty() ? "name:" + name() : "mail:" + mailKey();
        return studentId.map(id -> "id:" + id).orElse(otherwise);
    }

    /** Whether the same learner is spoken of with another name, address or number. */
    boolean isOtherwise(LearnerFacts other) {
        boolean renumbered = !studentId.equals(other.studentId());
        return renumbered || !mailKey().equals(other.mailKey()) || !name().equalsIgnoreCase(other.name());
    }

    /** What is known of a learner after this was said: whatever it is silent about stays as it was. */
    LearnerFacts over(LearnerFacts earlier) {
        return new LearnerFacts(
                studentId.or(earlier::studentId),
                givenName,
                familyName,
                email.isEmpty() ? earlier.email() : email,
                birthDate.or(earlier::birthDate));
    }

    String mailKey() {
        return email.toLowerCase(Locale.ROOT);
    }
}
