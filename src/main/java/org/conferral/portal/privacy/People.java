package org.conferral.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.Refusal;
import org.conferral.portal.privacy.Person.Known;

/** Finds people and all that belongs to them, by what the institution knows and by what learners have shown themselves. */
@ApplicationScoped
class People {

    private static final int MOST = 50;

    private static final String KNOWN =
            "select id, unit_id, given_name, family_name, student_id, email, birth_date from learner where ";

    @Inject
    private Proofs proofs;

    @Inject
    private BulkRows rows;

    /** Those with this very address or number, one line a person. */
    List<Known> with(String addressOrNumber) {
        String sought = addressOrNumber.strip();
        if (sought.isEmpty()) {
            return List.of();
        }
        return rows.select(
                People::known,
                KNOWN + "email in (?, ?) or student_id = ? order by id desc limit " + MOST,
                sought,
                sought.toLowerCase(Locale.ROOT),
                sought);
    }

    /**
     * The person of whom this is one row.
     *
     * @throws Refusal when there is none, or when it is erased
     */
    Person of(String learnerId) {
        return find(learnerId).orElseThrow(() -> Refusal.notFound("privacy.person.unknown"));
    }

    /** The same; empty when there is none, or when it is erased. */
    Optional<Person> find(String learnerId) {
        return rows.select(People::known, KNOWN + "id = ?", learnerId).stream()
                .filter(known -> !known.isErased())
                .findFirst()
                .map(first -> person(List.of(first)));
    }

    /** The person to whom these records belong, and no row beyond those they point to: what is shown to learners has to be surely theirs. */
    Optional<Person> whose(Collection<String> credentialIds) {
        List<Known> learners = rows
                .selectIn(
                        row -> row.getString(1),
                        "select learner_id from issued_credential where id",
                        List.of(),
                        credentialIds)
                .stream()
                .distinct()
                .flatMap(id -> rows.select(People::known, KNOWN + "id = ?", id).stream())
                .filter(known -> !known.isErased())
                .toList();
        return learners.isEmpty() ? Optional.empty() : Optional.of(exactly(learners));
    }

    private Person person(List<Known> first) {
        Map<String, Known> found = new LinkedHashMap<>();
        Deque<Known> next = new ArrayDeque<>(first);
        while (!next.isEmpty()) {
            Known at = next.pop();
            if (found.putIfAbsent(at.id(), at) == null) {
                beside(at).stream().filter(at::isSameAs).forEach(next::add);
                next.addAll(shown(at));
            }
        }
        return exactly(List.copyOf(found.values()));
    }

    /** Rows that the learner has shown to be theirs, and those of theirs at other addresses they have shown to read. */
    private List<Known> shown(Known at) {
        List<String> persons = proofs.persons(List.of(at.id()));
        List<Known> shown = new ArrayList<>();
        proofs.learners(persons).forEach(id -> shown.addAll(rows.select(People::known, KNOWN + "id = ?", id)));
        proofs.addresses(persons)
                .forEach(address -> shown.addAll(at(address).stream()
                        .filter(other -> at.reading(other.address()).isSameAs(other))
                        .toList()));
        return shown.stream().filter(known -> !known.isErased()).toList();
    }

    private Person exactly(List<Known> learners) {
        List<String> ids = learners.stream().map(Known::id).toList();
        return new Person(learners, records(ids), ownAddresses(learners));
    }

    private List<Known> beside(Known known) {
        List<Known> beside = new ArrayList<>();
        if (!known.address().isEmpty()) {
            beside.addAll(at(known.address()));
        }
        if (!known.number().isEmpty()) {
            beside.addAll(rows.select(People::known, KNOWN + "student_id = ?", known.number()));
        }
        return beside;
    }

    private List<Known> at(String address) {
        return rows.select(People::known, KNOWN + "email in (?, ?)", address, address.toLowerCase(Locale.ROOT));
    }

    private List<String> records(Collection<String> learnerIds) {
        return rows.selectIn(
                row -> row.getString(1), "select id from issued_credential where learner_id", List.of(), learnerIds);
    }

    private Set<String> ownAddresses(List<Known> learners) {
        Set<String> ids = learners.stream().map(Known::id).collect(Collectors.toSet());
        List<String> persons = proofs.persons(ids);
        return Stream.concat(learners.stream().map(Known::address), proofs.addresses(persons).stream())
                .filter(address -> !address.isEmpty())
                .filter(address -> at(address).stream().allMatch(other -> ids.contains(other.id())))
                .filter(address -> persons.containsAll(proofs.readers(address)))
                .map(address -> address.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Objects.requireNonNullElse(row.getString(5), ""),
                row.getString(6),
                Objects.requireNonNullElse(row.getString(7), ""));
    }
}
