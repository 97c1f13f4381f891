package org.conferral.portal.issuing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way along an index on which the records of a search are met in the order of the list.
 *
 * @param condition what the index is asked for, of a table called {@code c}, for each of the values where these are of what is odd; empty for
 *     all records
 * @param lead the first column of the index, where the order of the list begins with the second
 * @param complete whether everything that is sought is asked of the index
 */
record Route(String condition, List<Object> values, ListOrder order, Optional<String> lead, boolean complete) {

    /** The route that meets the fewest records in vain. */
    static Route of(Sought sought, Narrowing known, Optional<String> id) {
        if (id.isPresent()) {
            return new Route("c.id = ?", List.of(id.get()), ListOrder.LATEST, Optional.empty(), false);
        }
        if (known.learners().isPresent()) {
            return byLearner(sought, known.learners().get());
        }
        Optional<CredentialFilter> odd =
                sought.filters().filter(filter -> !filter.odd().isEmpty()).findFirst();
        return odd.isPresent() ? byOddness(sought, odd.get(), known) : byBatch(sought, known);
    }

    private static Route byLearner(Sought sought, List<String> learners) {
        ListOrder order = sought.batchId().isPresent() ? ListOrder.ROSTER : ListOrder.NEWEST;
        boolean rest = sought.isRefined() || sought.filters().findAny().isPresent();
        return new Route(
                "c.learner_id in " + places(learners.size()), List.copyOf(learners), order, Optional.empty(), !rest);
    }

    private static Route byOddness(Sought sought, CredentialFilter odd, Narrowing known) {
        boolean rest = sought.filters().count() > 1 || isAsked(sought, known);
        return new Route("c.odd = ?", List.copyOf(odd.odd()), ListOrder.LATEST, Optional.of("c.odd desc, "), !rest);
    }

    private static Route byBatch(Sought sought, Narrowing known) {
        boolean dated = sought.from().isPresent() || sought.to().isPresent();
        boolean rest =
                dated || sought.filters().findAny().isPresent() || known.words().isPresent();
        if (sought.batchId().isPresent()) {
            boolean more =
                    rest || sought.unitId().isPresent() || sought.templateId().isPresent();
            List<Object> batch = List.of(sought.batchId().get());
            return new Route("c.batch_id = ?", batch, ListOrder.ROSTER, Optional.empty(), !more);
        }
        List<Object> batches = new ArrayList<>(known.batches().orElse(List.of()));
        String condition = known.batches().isPresent() ? "c.batch_id in " + places(batches.size()) : "";
        return new Route(condition, batches, ListOrder.NEWEST, Optional.empty(), !rest);
    }

    /** Whether more is asked than states. */
    private static boolean isAsked(Sought sought, Narrowing known) {
        return known.words().isPresent()
                || Stream.of(sought.batchId(), sought.unitId(), sought.templateId(), sought.from(), sought.to())
                        .anyMatch(Optional::isPresent);
    }

    /**
     * What the index is asked for, beginning where a page ended. A place by row leaves two stretches: the rest of its batch, and the batches
     * beyond. What is odd in more than one way has a stretch for each.
     */
    List<Condition> stretches(Optional<ListKey> key, boolean back) {
        String sign = order.beyond(back);
        Condition all = new Condition(condition.isEmpty() ? "1 = 1" : condition, values);
        if (!order.isByRow()) {
            Stream<Condition> stretches = lead.isPresent()
                    ? values.stream().map(value -> new Condition(condition, List.of(value)))
                    : Stream.of(all);
            return stretches
                    .map(each -> key.map(place -> each.and("c.id " + sign + " ?", place.id()))
                            .orElse(each))
                    .toList();
        }
        if (key.isEmpty()) {
            return List.of(all);
        }
        ListKey place = key.get();
        String rows =
                "c.batch_id = ? and c.row_no %s= ? and (c.row_no %s ? or c.part_no %s ?)".formatted(sign, sign, sign);
        Condition within = new Condition(rows, List.of(place.id(), place.row(), place.row(), place.part()));
        if (order == ListOrder.ROSTER) {
            return List.of(isByBatches() ? within : all.and(within));
        }
        return isByBatches()
                ? Stream.concat(Stream.of(within), others(place.id())).toList()
                : List.of(all.and(within), all.and("c.batch_id " + sign + " ?", place.id()));
    }

    private boolean isByBatches() {
        return condition.startsWith("c.batch_id");
    }

    /** The batches but for one; they are those beyond it, and are named alone, for one condition on a column is what indexes are best at. */
    private Stream<Condition> others(String batch) {
        List<Object> others =
                values.stream().filter(each -> !each.equals(batch)).toList();
        return others.isEmpty()
                ? Stream.empty()
                : Stream.of(new Condition("c.batch_id in " + places(others.size()), others));
    }

    static String places(int count) {
        return "(" + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }
}
