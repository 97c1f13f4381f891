package org.conferral.portal.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A learner who reads several addresses, and to which of them letters go. */
@Entity
@Table(name = "person")
class Person {

    @Id
    private String id;

    @Column(name = "letters_to")
    private String lettersTo;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Person() {}

    Person(String id, Instant createdAt) {
        this.id = id;
        this.createdAt = createdAt;
    }

    /** Letters go to this address from now on. */
    void write(PersonAddress address) {
        lettersTo = address.id();
    }

    /** Letters go where the institution has it on record. */
    void writeAsOnRecord() {
        lettersTo = null;
    }

    String id() {
        return id;
    }

    Optional<String> lettersTo() {
        return Optional.ofNullable(lettersTo);
    }
}
