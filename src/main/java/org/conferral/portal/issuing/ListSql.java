package org.conferral.portal.issuing;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The question by which a page of a list is found. It goes along one index from where the page before ended, looks at no more than
 * {@link #WINDOW} records, and takes those that fit; so it takes the same time however many records there are.
 */
final class ListSql {

    /** So many records are looked at for one page, whether they fit or not. */
    static final int WINDOW = 10_000;

    /** MySQL is to look at the records in the order they are met in; to the embedded database this is a remark. */
    private static final String IN_ORDER = "/*!50600 straight_join */ ";

    private final Sought sought;
    private final Narrowing known;
    private final Route route;
    private final boolean back;
    private final List<Object> values = new ArrayList<>();

    ListSql(Sought sought, Narrowing known, Route route, boolean back) {
        this.sought = sought;
        this.known = known;
        this.route = route;
        this.back = back;
    }

    /** The question, with a question mark for each of the {@link #values()}. Its answers are: 1 for the end of the search, id, batch, row, part. */
    String page(Optional<ListKey> key, int limit) {
        values.clear();
        if (route.complete()) {
            return "select " + IN_ORDER + "0, t.id, t.batch_id, t.row_no, t.part_no from (" + met(key, limit, 0)
                    + ") k join issued_credential t on t.id = k.id order by "
                    + route.order().by("k", back);
        }
        String fitting = "select " + IN_ORDER + "0 as tag, t.id, t.batch_id, t.row_no, t.part_no from ("
                + met(key, WINDOW, 0) + ") k join issued_credential t on t.id = k.id"
                + (known.words().isPresent() ? " join learner l on l.id = t.learner_id" : "")
                + " where " + rest() + " order by "
                + route.order().by("k", back) + " limit " + limit;
        return "(" + fitting + ") union all (select " + IN_ORDER + "1, t.id, t.batch_id, t.row_no, t.part_no from ("
                + met(key, 1, WINDOW - 1) + ") k join issued_credential t on t.id = k.id)";
    }

    /** Whether places in this list are told by rows. */
    boolean byRow() {
        return route.order().isByRow();
    }

    List<Object> values() {
        return List.copyOf(values);
    }

    /**
     * The ids of the records along the route, with what they are ordered by: as much as the index itself holds. A place by row has two
     * stretches: the rest of its batch, and the batches beyond.
     */
    private String met(Optional<ListKey> key, int limit, int skipped) {
        String order = route.lead().map(lead -> back ? turned(lead) : lead).orElse("")
                + route.order().by("c", back);
        String cut = " limit " + limit + (skipped > 0 ? " offset " + skipped : "");
        List<String> stretches = route.stretches(key, back).stream()
                .map(stretch -> {
                    values.addAll(stretch.values());
                    return "select " + route.order().columns("c") + " from issued_credential c where " + stretch.words()
                            + " order by " + order;
                })
                .toList();
        if (stretches.size() == 1) {
            return stretches.get(0) + cut;
        }
        String all = stretches.stream()
                .map(stretch -> "(" + stretch + " limit " + (limit + skipped) + ")")
                .collect(Collectors.joining(" union all "));
        return "select * from (" + all + ") s order by " + route.order().by("s", back) + cut;
    }

    private static String turned(String lead) {
        return lead.contains(" desc") ? lead.replace(" desc", "") : lead.replace(",", " desc,");
    }

    /** What the route does not ask. */
    private String rest() {
        List<String> conditions = new ArrayList<>();
        sought.filters().map(CredentialFilter::condition).forEach(conditions::add);
        equal("batch_id", sought.batchId(), conditions);
        equal("unit_id", sought.unitId(), conditions);
        equal("template_id", sought.templateId(), conditions);
        sought.from().ifPresent(day -> issued(">=", day, conditions));
        sought.to().ifPresent(day -> issued("<", day.plusDays(1), conditions));
        known.words().ifPresent(words -> {
            conditions.add(words.words());
            values.addAll(words.values());
        });
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    private void equal(String column, Optional<String> value, List<String> conditions) {
        value.ifPresent(given -> {
            conditions.add("t." + column + " = ?");
            values.add(given);
        });
    }

    private void issued(String sign, LocalDate day, List<String> conditions) {
        conditions.add("t.issued_at " + sign + " ?");
        values.add(Timestamp.valueOf(day.atStartOfDay()));
    }
}
