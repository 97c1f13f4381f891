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
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.Refusal;
import org.conferral.portal.privacy.Person.Known;

/** Finds people and all that belongs to them. */
@ApplicationScoped
class People {

    private static final int MOST = 50;

    private static final String KNOWN =
            "select id, unit_id, given_name, family_name, student_id, email, birth_date from learner where ";

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
            }
        }
        return exactly(List.copyOf(found.values()));
    }

    private Person exactly(List<Known> learners) {
        List<String> ids = learners.stream().map(Known::id).toList();
        return new Person(learners, records(ids), ownAddresses(learners));
    }

    private List<Known> beside(Known known) {
        List<Known> beside = new ArrayList<>();
        if (!known.address().isEmpty()) {
            beside.addAll(rows.select(
                    People::known,
                    KNOWN + "email in (?, ?)",
                    known.address(),
                    known.address().toLowerCase(Locale.ROOT)));
        }
        if (!known.number().isEmpty()) {
            beside.addAll(rows.select(People::known, KNOWN + "student_id = ?", known.number()));
        }
        return beside;
    }

    private List<String> records(Collection<String> learnerIds) {
        return rows.selectIn(
                row -> row.getString(1), "select id from issued_credential where learner_id", List.of(), learnerIds);
    }

    private Set<String> ownAddresses(List<Known> learners) {
        Set<String> ids = learners.stream().map(Known::id).collect(Collectors.toSet());
        return learners.stream()
                .filter(known -> !known.address().isEmpty())
                .filter(known -> beside(known).stream()
                        .filter(other -> other.address().equalsIgnoreCase(known.address()))
                        .allMatch(other -> ids.contains(other.id())))
                .map(known -> known.address().toLowerCase(Locale.ROOT))
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
