package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.portal.platform.Ids;

/** All persons who read several addresses. */
@ApplicationScoped
class People {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private IssuedRecords records;

    @Inject
    private Ids ids;

    /** Whose record this is, if it is of a person who reads the address it was sent to. */
    Optional<KnownPerson> of(IssuedRecord record) {
        return reading(record.learner().mailbox()).stream()
                .filter(known -> known.owns(record))
                .findFirst();
    }

    /** Everybody who was shown to read an address. */
    List<KnownPerson> reading(String email) {
        return reading(Set.of(MailAddress.key(email))).stream()
                .map(PersonAddress::personId)
                .distinct()
                .map(this::known)
                .toList();
    }

    /** What is known of addresses by their keys, whoever reads them. */
    List<PersonAddress> reading(Collection<String> keys) {
        return entities.createQuery("select a from PersonAddress a where a.emailKey in :keys", PersonAddress.class)
                .setParameter("keys", keys)
                .getResultList();
    }

    KnownPerson known(String personId) {
        Person person = entities.find(Person.class, personId);
        return new KnownPerson(
                person,
                anchors(person).stream()
                        .flatMap(anchor -> records.whose(anchor.credentialId()).stream())
                        .toList(),
                addresses(person));
    }

    /** The person whose record is open, from now on known if not before. */
    KnownPerson orNew(IssuedRecord open, Instant now) {
        return of(open).orElseGet(() -> {
            var person = new Person(ids.next(), now);
            entities.persist(person);
            entities.flush();
            anchor(person, open, now);
            return known(person.id());
        });
    }

    /** A record was opened by a person who is known: its learner and its address are this person's. */
    void anchor(Person person, IssuedRecord record, Instant now) {
        boolean known =
                anchors(person).stream().anyMatch(anchor -> anchor.learnerId().equals(record.learnerId()));
        if (!known) {
            entities.persist(new PersonAnchor(ids.next(), person, record));
        }
        prove(person, record.learner().mailbox(), now);
    }

    /** A person was shown to read an address. */
    void prove(Person person, String email, Instant now) {
        if (addresses(person).stream().noneMatch(each -> each.is(email))) {
            entities.persist(new PersonAddress(ids.next(), person, email, now));
            entities.flush();
        }
    }

    /** Two persons turned out to be one; the choice where letters go stays that of the first. */
    void merge(Person person, Person other) {
        Set<String> known = addresses(person).stream()
                .map(PersonAddress::email)
                .map(MailAddress::key)
                .collect(Collectors.toSet());
        addresses(other).stream()
                .filter(each -> !known.contains(MailAddress.key(each.email())))
                .forEach(each -> each.move(person));
        anchors(other).forEach(each -> each.move(person));
        entities.flush();
        addresses(other).forEach(entities::remove);
        entities.flush();
        entities.remove(other);
    }

    /** An address is this person's no more, and neither is who was recognised by what came to it. */
    void remove(KnownPerson known, PersonAddress address) {
        if (known.person().lettersTo().filter(address.id()::equals).isPresent()) {
            known.person().writeAsOnRecord();
        }
        anchors(known.person()).stream()
                .filter(anchor -> records.find(anchor.credentialId())
                        .filter(record -> address.is(record.learner().mailbox()))
                        .isPresent())
                .forEach(entities::remove);
        entities.remove(address);
    }

    private List<PersonAddress> addresses(Person person) {
        return entities.createQuery(
                        "select a from PersonAddress a where a.personId = :person order by a.id", PersonAddress.class)
                .setParameter("person", person.id())
                .getResultList();
    }

    private List<PersonAnchor> anchors(Person person) {
        return entities.createQuery(
                        "select a from PersonAnchor a where a.personId = :person order by a.id", PersonAnchor.class)
                .setParameter("person", person.id())
                .getResultList();
    }
}
