package org.conferral.portal.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A record that a person has had open, and whose learner is therefore this person. */
@Entity
@Table(name = "person_anchor")
class PersonAnchor {

    @Id
    private String id;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "learner_id")
    private String learnerId;

    @Column(name = "credential_id")
    private String credentialId;

    protected PersonAnchor() {}

    PersonAnchor(String id, Person person, IssuedRecord record) {
        this.id = id;
        this.learnerId = record.learnerId();
        this.credentialId = record.credentialId();
        move(person);
    }

    /** Belongs to what is known of another person, who turned out to be the same. */
    void move(Person person) {
        personId = person.id();
    }

    String learnerId() {
        return learnerId;
    }

    String credentialId() {
        return credentialId;
    }
}
