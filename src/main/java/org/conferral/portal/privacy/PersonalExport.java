package org.conferral.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.conferral.portal.audit.Disclosures;
import org.conferral.portal.evidence.EvidenceErasure;
import org.conferral.portal.evidence.EvidenceShelf;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Actor;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.identity.Public;
import org.conferral.portal.intake.RosterErasure;
import org.conferral.portal.issuing.CredentialView;
import org.conferral.portal.issuing.Credentials;

/** Hands out everything the portal holds about a person: to the learner at the claim desk, or to staff for somebody who asks by letter. */
@ApplicationScoped
@Transactional
public class PersonalExport {

    @Inject
    private People people;

    @Inject
    private LearnerDesk desk;

    @Inject
    private PersonalRows tables;

    @Inject
    private DisclosureLog told;

    @Inject
    private Obstacles rosters;

    @Inject
    private RosterErasure places;

    @Inject
    private EvidenceErasure named;

    @Inject
    private EvidenceShelf evidence;

    @Inject
    private Credentials credentials;

    @Inject
    private Disclosures disclosures;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** For the learner who has a record open; empty when none is open. */
    @Public
    public Optional<PersonalArchive> ofLearner(String ticket) {
        return desk.person(ticket).map(person -> archive(person, "learner", ""));
    }

    /** For a learner who asks by letter; who has made it is noted. */
    @Allowed(Permission.ADMINISTER)
    public PersonalArchive ofPerson(String learnerId) {
        return archive(people.of(learnerId), "staff", access.who().id());
    }

    private PersonalArchive archive(Person person, String to, String actor) {
        disclosures.note(person.records(), Disclosures.Channel.FULL_EXPORT, to, actor);
        return access.as(Actor.SYSTEM, () -> archive(person));
    }

    private PersonalArchive archive(Person person) {
        Map<String, List<Map<String, String>>> sections = new LinkedHashMap<>();
        PersonalTables.OWN.forEach(table -> sections.put(table.section(), tables.of(table, person)));
        sections.put(PersonalTables.AGREED.section(), tables.of(PersonalTables.AGREED, person));
        Map<String, byte[]> files = records(person);
        files.putAll(tables.ownFiles(person));
        List<Map<String, String>> rows = new ArrayList<>();
        for (RosterErasure.Place place : rosters.places(person)) {
            places.rows(place).forEach(values -> {
                Map<String, String> row = new LinkedHashMap<>(Map.of(ArchiveIndex.FILE, place.fileName()));
                row.putAll(values);
                rows.add(row);
            });
            named.of(place.rosterId(), place.rows())
                    .forEach(file -> evidence.find(file.id())
                            .ifPresent(found -> files.put(
                                    "evidence/" + file.id().substring(0, 8) + "-" + file.name(), found.content())));
        }
        sections.put(ArchiveIndex.ROSTER_ROWS, rows);
        return new PersonalArchive(clock.instant().toString(), sections, told.all(person), files);
    }

    private Map<String, byte[]> records(Person person) {
        Map<String, byte[]> files = new TreeMap<>();
        person.records()
                .forEach(id -> credentials
                        .seek(id)
                        .flatMap(CredentialView::bytes)
                        .ifPresent(bytes -> files.put("records/" + id + ".json", bytes)));
        return files;
    }
}
