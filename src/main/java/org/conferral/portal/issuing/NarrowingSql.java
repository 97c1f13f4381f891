package org.conferral.portal.issuing;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The one question before a page is looked for: which learners a text means, and which batches can hold what is sought. */
final class NarrowingSql {

    /** A text that means more learners than this is held against the records one by one. */
    static final int MOST_LEARNERS = 2_000;

    /** So many batches are gone through for one page. */
    static final int MOST_BATCHES = 500;

    private final List<Object> values = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();

    /** The question; its answers are L with a learner, or B with a batch. Empty when there is nothing to ask. */
    Optional<String> of(Optional<SearchWords> words, Sought sought, Optional<ListKey> key, boolean back) {
        words.ifPresent(this::learners);
        if (sought.narrowsBatches()) {
            batches(sought, key, back);
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" union all ", parts));
    }

    List<Object> values() {
        return List.copyOf(values);
    }

    private void learners(SearchWords words) {
        String found = words.alternatives().stream()
                .map(condition -> {
                    values.addAll(condition.values());
                    return "(select l.id from learner l where " + condition.words() + " limit " + (MOST_LEARNERS + 1)
                            + ")";
                })
                .collect(Collectors.joining(" union "));
        parts.add("select 'L', f.id from (" + found + ") f");
    }

    private void batches(Sought sought, Optional<ListKey> key, boolean back) {
        StringBuilder words =
                new StringBuilder("select 'B', w.id from (select b.id from issuance_batch b where b.state <> 'DRAFT'");
        ask(words, " and b.unit_id = ?", sought.unitId());
        ask(words, " and b.template_id = ?", sought.templateId());
        ask(
                words,
                " and b.started_at < ?",
                sought.to().map(day -> Timestamp.valueOf(day.plusDays(1).atStartOfDay())));
        ask(
                words,
                " and (b.finished_at is null or b.finished_at >= ?)",
                sought.from().map(day -> Timestamp.valueOf(day.atStartOfDay())));
        ask(words, back ? " and b.id >= ?" : " and b.id <= ?", key.map(ListKey::id));
        words.append(" order by b.id")
                .append(back ? "" : " desc")
                .append(" limit ")
                .append(MOST_BATCHES + 1);
        parts.add(words.append(") w").toString());
    }

    private void ask(StringBuilder words, String condition, Optional<?> value) {
        value.ifPresent(given -> {
            words.append(condition);
            values.add(given);
        });
    }
}
