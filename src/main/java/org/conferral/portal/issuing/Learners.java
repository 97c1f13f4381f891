package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.Ids;

/** All learners of the institution. */
@ApplicationScoped
class Learners {

    private static final List<String> COLUMNS =
            List.of("id", "unit_id", "student_id", "given_name", "family_name", "email", "birth_date", "created_at");

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private BulkRows bulk;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    Learner get(String id) {
        return entities.find(Learner.class, id);
    }

    /**
     * The learners behind what a roster says, as they are from now on. They are no entities; {@link #keep} writes them, many at a time.
     *
     * @param all     by the key of the facts
     * @param fresh   those who are new
     * @param changed those of whom something else is said now
     */
    record Recognised(Map<String, Learner> all, List<Learner> fresh, List<Learner> changed) {}

    /** Recognises those who are known, and takes in the others. */
    Recognised recognised(String unitId, List<LearnerFacts> roster) {
        Map<String, Learner> recognised = new HashMap<>(known(unitId, roster));
        Map<String, LearnerFacts> before = new HashMap<>();
        recognised.values().forEach(learner -> before.put(learner.id(), learner.facts()));
        List<Learner> fresh = new ArrayList<>();
        for (LearnerFacts facts : roster) {
            Learner learner = recognised.computeIfAbsent(facts.key(), key -> taken(unitId, facts, fresh));
            learner.become(facts);
        }
        List<Learner> changed = new HashSet<>(recognised.values())
                .stream()
                        .filter(learner -> before.containsKey(learner.id()))
                        .filter(learner -> !before.get(learner.id()).equals(learner.facts()))
                        .toList();
        return new Recognised(recognised, fresh, changed);
    }

    /** Writes who is new and what has changed. */
    void keep(Recognised recognised) {
        bulk.insert(
                "learner",
                COLUMNS,
                recognised.fresh().stream().map(Learner::row).toList());
        recognised.changed().forEach(this::change);
    }

    private void change(Learner learner) {
        LearnerFacts facts = learner.facts();
        bulk.update(
                "update learner set student_id = ?, given_name = ?, family_name = ?, email = ?, birth_date = ? where id = ?",
                facts.studentId().orElse(null),
                facts.givenName(),
                facts.familyName(),
                facts.email(),
                facts.birthDate().orElse(null),
                learner.id());
    }

    /** The learner of a record about whom something else is said now: somebody else who is known so, or the same with other data. */
    Learner corrected(Learner former, String unitId, LearnerFacts facts) {
        Learner learner = known(unitId, List.of(facts)).getOrDefault(facts.key(), former);
        learner.become(facts);
        change(learner);
        return learner;
    }

    /** The learners behind what a roster says, as far as they are known; by the key of the facts. */
    Map<String, Learner> known(String unitId, List<LearnerFacts> roster) {
        Map<String, Learner> byId = withStudentIds(unitId, roster);
        Map<String, Learner> byMail = withMails(unitId, onlyKnownByMail(unitId, roster, byId.keySet()));
        Map<String, Learner> known = new HashMap<>();
        for (LearnerFacts facts : roster) {
            known(facts, byId, byMail).ifPresent(learner -> known.putIfAbsent(facts.key(), learner));
        }
        return known;
    }

    /** A mail address tells something of who has no student id, and of who is new under one as long as others of the unit have none. */
    private List<LearnerFacts> onlyKnownByMail(String unitId, List<LearnerFacts> roster, Set<String> studentIds) {
        List<LearnerFacts> others = roster.stream()
                .filter(facts -> facts.studentId().filter(studentIds::contains).isEmpty())
                .toList();
        boolean numbered = others.stream().allMatch(facts -> facts.studentId().isPresent());
        return others.isEmpty() || numbered && !isAnyWithoutStudentId(unitId) ? List.of() : others;
    }

    private boolean isAnyWithoutStudentId(String unitId) {
        return !bulk.select(
                        row -> row.getString(1),
                        "select id from learner where student_id is null and unit_id = ? limit 1",
                        unitId)
                .isEmpty();
    }

    /** By student id first; an e-mail address only speaks for a learner whose student id is not another. */
    private static Optional<Learner> known(LearnerFacts facts, Map<String, Learner> byId, Map<String, Learner> byMail) {
        return facts.studentId()
                .map(byId::get)
                .or(() -> Optional.ofNullable(byMail.get(facts.mailKey()))
                        .filter(found -> !contradict(found.facts().studentId(), facts.studentId())));
    }

    private static boolean contradict(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private Learner taken(String unitId, LearnerFacts facts, List<Learner> fresh) {
        Learner learner = new Learner(ids.brief(), unitId, facts, clock.instant());
        fresh.add(learner);
        return learner;
    }

    private Map<String, Learner> withStudentIds(String unitId, List<LearnerFacts> roster) {
        Set<String> wanted =
                roster.stream().flatMap(facts -> facts.studentId().stream()).collect(Collectors.toSet());
        Map<String, Learner> found = new HashMap<>();
        among("student_id", unitId, wanted)
                .forEach(learner -> found.put(learner.facts().studentId().orElseThrow(), learner));
        return found;
    }

    private Map<String, Learner> withMails(String unitId, List<LearnerFacts> roster) {
        Set<String> wanted = roster.stream()
                .filter(facts -> !facts.email().isEmpty())
                .flatMap(facts -> Stream.of(facts.email(), facts.mailKey()))
                .collect(Collectors.toSet());
        Map<String, Learner> found = new HashMap<>();
        among("email", unitId, wanted)
                .forEach(learner -> found.put(learner.facts().mailKey(), learner));
        return found;
    }

    /** The oldest last, so that it is the one that counts. */
    private List<Learner> among(String column, String unitId, Set<String> values) {
        String sql = "select " + String.join(", ", COLUMNS) + " from learner where unit_id = ? and " + column;
        return bulk.selectIn(Learner::of, sql, List.of(unitId), values).stream()
                .sorted(Learner.NEWEST_FIRST)
                .toList();
    }
}
