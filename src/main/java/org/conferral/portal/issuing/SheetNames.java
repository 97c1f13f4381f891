package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.portal.platform.Refusal;
import org.conferral.roster.NamingSheet;
import org.conferral.roster.NamingSheet.By;

/** Knows the records and learners that the rows of a sheet name. */
@ApplicationScoped
class SheetNames {

    private static final int AT_A_TIME = 500;
    private static final String STANDS =
            "c.state = org.conferral.portal.issuing.CredentialState.ISSUED and c.standing.word <> 'REVOKED'";

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    /**
     * @param batchId the batch whose records are meant; empty for any
     * @param every whether all standing records of a learner are meant
     */
    SheetMatch match(NamingSheet sheet, String batchId, boolean every) {
        if (sheet.by() == By.RECORD) {
            return SheetMatch.ofRecords(
                    sheet.rows(),
                    standing(sheet.rows().stream().map(SheetMatch::recordId).toList(), batchId));
        }
        Map<String, Set<String>> learners = new HashMap<>();
        Map<String, Set<String>> known = learners(sheet);
        sheet.rows()
                .forEach(row -> learners.put(row.value(), known.getOrDefault(key(sheet.by(), row.value()), Set.of())));
        Set<String> named = learners.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return SheetMatch.ofLearners(sheet.rows(), learners, records(named, batchId), every);
    }

    /** Those of these records that stand; one that is not known is refused. */
    Set<String> standing(Set<String> ids) {
        Map<String, Boolean> known = standing(List.copyOf(ids), "");
        if (known.size() < ids.size()) {
            throw Refusal.notFound("credential.unknown");
        }
        return ids.stream().filter(known::get).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<String, Boolean> standing(List<String> ids, String batchId) {
        Map<String, Boolean> standing = new HashMap<>();
        each(
                "select c.id, case when " + STANDS + " then 1 else 0 end from IssuedCredential c where c.id in :values",
                ids,
                batchId,
                (id, stands) -> standing.put(id, stands.equals("1")));
        return standing;
    }

    private Map<String, List<String>> records(Collection<String> learners, String batchId) {
        Map<String, List<String>> records = new HashMap<>();
        each(
                "select c.learnerId, c.id from IssuedCredential c where c.learnerId in :values and " + STANDS,
                learners,
                batchId,
                (learner, id) -> records.computeIfAbsent(learner, key -> new ArrayList<>())
                        .add(id));
        return records;
    }

    /** Databases do not agree whether capitals matter; for student numbers they do, for addresses not. */
    private Map<String, Set<String>> learners(NamingSheet sheet) {
        String property = sheet.by() == By.EMAIL ? "l.email" : "l.studentId";
        Set<String> values = sheet.rows().stream()
                .flatMap(row -> Stream.of(row.value(), key(sheet.by(), row.value())))
                .collect(Collectors.toSet());
        Map<String, Set<String>> learners = new HashMap<>();
        each(
                "select " + property + ", l.id from Learner l where " + property + " in :values",
                values,
                "",
                (value, id) -> learners.computeIfAbsent(key(sheet.by(), value), key -> new HashSet<>())
                        .add(id));
        return learners;
    }

    private static String key(By by, String value) {
        return by == By.EMAIL ? value.toLowerCase(Locale.ROOT) : value;
    }

    private void each(String question, Collection<String> values, String batchId, BiConsumer<String, String> found) {
        List<String> all = List.copyOf(values);
        String narrowed = question + (batchId.isEmpty() ? "" : " and c.batchId = :batch");
        for (int from = 0; from < all.size(); from += AT_A_TIME) {
            var query = entities.createQuery(narrowed, Object[].class)
                    .setParameter("values", all.subList(from, Math.min(from + AT_A_TIME, all.size())));
            if (!batchId.isEmpty()) {
                query.setParameter("batch", batchId);
            }
            query.getResultList().forEach(row -> found.accept(row[0].toString(), row[1].toString()));
        }
    }
}
