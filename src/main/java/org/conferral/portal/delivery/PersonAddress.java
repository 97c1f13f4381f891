package org.conferral.portal.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An address that a person was shown to read: by a record that came to it, or by a code. */
@Entity
@Table(name = "person_address")
class PersonAddress {

    @Id
    private String id;

    @Column(name = "person_id")
    private String personId;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    @Column(name = "proven_at")
    private Instant provenAt;

    protected PersonAddress() {}

    PersonAddress(String id, Person person, String email, Instant provenAt) {
        this.id = id;
        this.email = email;
        this.emailKey = MailAddress.key(email);
        this.provenAt = provenAt;
        move(person);
    }

    /** Belongs to what is known of another person, who turned out to be the same. */
    void move(Person person) {
        personId = person.id();
    }

    boolean is(String address) {
        return emailKey.equals(MailAddress.key(address));
    }

    String id() {
        return id;
    }

    String personId() {
        return personId;
    }

    String email() {
        return email;
    }

    Instant provenAt() {
        return provenAt;
    }
}
