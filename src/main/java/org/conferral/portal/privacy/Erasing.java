package org.conferral.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.conferral.portal.audit.Journal;
import org.conferral.portal.evidence.EvidenceErasure;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.intake.RosterErasure;
import org.conferral.portal.issuing.RecordErasure;
import org.conferral.portal.issuing.Revocation;
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.Mentions;
import org.conferral.portal.platform.Refusal;
import org.conferral.portal.platform.Texts;

/**
 * Erases people: everything that tells who they are goes, in one transaction. What stays of each record is its id, its place in the status
 * list with the bit there, and the hash of the signed bytes, so that verifiers go on getting the right answer and nothing that was revoked
 * becomes valid again.
 */
@ApplicationScoped
@Transactional
public class Erasing {

    @Inject
    private People people;

    @Inject
    private Obstacles obstacles;

    @Inject
    private PersonalRows tables;

    @Inject
    private ErasedWords words;

    @Inject
    private ErasureRequests requests;

    @Inject
    private RosterErasure rosters;

    @Inject
    private EvidenceErasure evidence;

    @Inject
    private RecordErasure records;

    @Inject
    private Revocation revocation;

    @Inject
    private BulkRows rows;

    @Inject
    private Journal journal;

    @Inject
    private Access access;

    /** What would go and what would stay. */
    @Allowed(value = Permission.ADMINISTER, noted = false)
    public ErasurePreview preview(String learnerId) {
        Person person = people.of(learnerId);
        List<RosterErasure.Place> places = obstacles.places(person);
        List<ErasurePreview.Line> goes = lines(person, PersonalTable.End.GOES);
        int inRosters = places.stream().mapToInt(place -> place.rows().size()).sum();
        goes.add(new ErasurePreview.Line(ArchiveIndex.ROSTER_ROWS, inRosters));
        List<ErasurePreview.Record> all = rows.selectIn(
                row -> new ErasurePreview.Record(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3).equals("ISSUED") && !row.getString(4).equals("GOOD")
                                ? row.getString(4)
                                : row.getString(3)),
                "select id, name, state, standing from issued_credential where id",
                List.of(),
                person.records());
        return new ErasurePreview(
                learnerId,
                person.name(),
                person.address(),
                person.number(),
                person.also(),
                goes.stream().filter(line -> line.count() > 0).toList(),
                lines(person, PersonalTable.End.EMPTIED),
                places.stream().map(RosterErasure.Place::fileName).toList(),
                records.prints(person.records()),
                all,
                standing(person).size(),
                obstacles.of(places).map(Texts::of));
    }

    private List<ErasurePreview.Line> lines(Person person, PersonalTable.End end) {
        List<ErasurePreview.Line> lines = new ArrayList<>();
        PersonalTables.OWN.stream()
                .filter(table -> table.end() == end)
                .map(table -> new ErasurePreview.Line(table.section(), tables.count(table, person)))
                .filter(line -> line.count() > 0)
                .forEach(lines::add);
        return lines;
    }

    private List<String> standing(Person person) {
        return rows.selectIn(
                row -> row.getString(1),
                "select id from issued_credential where state = 'ISSUED' and standing <> 'REVOKED' and id",
                List.of(),
                person.records());
    }

    /**
     * Erases a person. Tells how many records were emptied.
     *
     * @throws Refusal when what was typed does not name the person, or when something about them is still under way
     */
    @Allowed(value = Permission.ADMINISTER, noted = false)
    public int erase(String learnerId, ErasureOrder order) {
        Person person = people.of(learnerId);
        if (!order.means(person)) {
            throw Refusal.invalid("privacy.erase.typed");
        }
        List<RosterErasure.Place> places = obstacles.places(person);
        obstacles.of(places).ifPresent(obstacle -> {
            throw obstacle;
        });
        if (order.revoke()) {
            String why = Texts.of("privacy", "erase.revoked");
            standing(person).stream().distinct().forEach(id -> revocation.revoke(id, why));
        }
        forget(person, places);
        requests.done(person, order, access.who().id());
        String detail = Texts.of(
                "privacy", "erase.noted." + order.revoke(), person.records().size(), order.grounds());
        journal.note(access.who().id(), "Erasing.erase", learnerId, detail);
        return person.records().size();
    }

    private void forget(Person person, List<RosterErasure.Place> places) {
        Mentions mentions = person.mentions();
        records.separate(person.records(), mentions);
        places.forEach(place -> evidence.erase(place.rosterId(), place.rows()));
        records.erase(person.records());
        PersonalTables.OWN.stream()
                .filter(table -> table.end() == PersonalTable.End.GOES)
                .forEach(table -> tables.delete(table, person));
        rows.updateIn("delete from outgoing_letter where lower(recipient_address)", List.of(), person.ownAddresses());
        rows.updateIn("delete from mail_code where lower(email)", List.of(), person.ownAddresses());
        records.forget(person.learnerIds());
        words.erase(mentions);
        List<String> subjects = new ArrayList<>(person.records());
        subjects.addAll(person.learnerIds());
        words.redact(mentions, subjects);
        places.forEach(place -> rosters.erase(place, mentions));
    }
}
