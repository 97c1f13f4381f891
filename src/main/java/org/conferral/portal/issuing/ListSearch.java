package org.conferral.portal.issuing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Finds the ids of a page of records among a million, by two questions; a third only where a page begins at an id instead of a place. */
final class ListSearch {

    /** Follows the last row and part that can be. */
    private static final int BEYOND = 999_999_999;

    private final SearchColumns columns;
    private final BiFunction<String, List<Object>, List<Object[]>> database;

    /**
     * @param database answers a question with question marks, given their values
     */
    ListSearch(SearchColumns columns, BiFunction<String, List<Object>, List<Object[]>> database) {
        this.columns = columns;
        this.database = database;
    }

    /** The ids of a page with what lies before and after it, as in {@link FoundRecords}. */
    record Page(
            List<String> ids,
            Optional<String> before,
            Optional<String> after,
            boolean tired,
            Optional<FoundCount> count) {}

    /** What the question for a page has brought: the places of records, and where the search stopped before its end. */
    private record Met(List<ListKey> places, List<String> ids, Optional<ListKey> stop) {}

    /** A page of at most so many records; the first page also tells how many there are. */
    Page page(Sought sought, Turn turn, int limit) {
        Optional<SearchWords> words = sought.text().map(text -> new SearchWords(text, columns));
        Optional<String> id = words.flatMap(SearchWords::credentialId);
        Optional<ListKey> byRow = turn.key().flatMap(ListKey::byRow);
        Narrowing known = narrowing(id.isPresent() ? Optional.empty() : words, sought, byRow, turn.back());
        if (known.isHopeless()) {
            return new Page(List.of(), Optional.empty(), Optional.empty(), false, count(turn, 0, false));
        }
        Route route = Route.of(sought, known, id);
        Optional<ListKey> key = turn.key().map(address -> place(route.order(), address));
        int wanted = turn.counted() ? FoundCount.MOST + 1 : limit + 1;
        Met met = met(new ListSql(sought, known, route, turn.back()), key, Math.max(wanted, limit + 1));
        Optional<ListKey> stop = met.stop().or(() -> lastBatch(known, turn.back()));
        return found(met, stop, route.order(), turn, limit);
    }

    private static Page found(Met met, Optional<ListKey> stop, ListOrder order, Turn turn, int limit) {
        boolean more = met.ids().size() > limit;
        int shown = Math.min(limit, met.ids().size());
        List<String> ids = new ArrayList<>(met.ids().subList(0, shown));
        List<ListKey> places = new ArrayList<>(met.places().subList(0, shown));
        Optional<String> beyond =
                more ? Optional.of(places.get(shown - 1).address(order)) : stop.map(place -> place.address(order));
        if (turn.back()) {
            Collections.reverse(ids);
            Collections.reverse(places);
        }
        Optional<String> before = turn.back() ? beyond : turn.key().map(key -> start(places, order, key));
        Optional<String> after = turn.back() ? turn.key().map(key -> end(places, order, key)) : beyond;
        Optional<FoundCount> count = count(turn, met.ids().size(), stop.isPresent());
        return new Page(ids, before, after, !more && stop.isPresent(), count);
    }

    private static String start(List<ListKey> places, ListOrder order, String otherwise) {
        return places.isEmpty() ? otherwise : places.get(0).address(order);
    }

    private static String end(List<ListKey> places, ListOrder order, String otherwise) {
        return places.isEmpty() ? otherwise : places.get(places.size() - 1).address(order);
    }

    private static Optional<FoundCount> count(Turn turn, int seen, boolean tired) {
        return turn.counted() ? Optional.of(FoundCount.of(seen, tired)) : Optional.empty();
    }

    /** When there are more batches than are gone through for one page, the search stops behind the last of them. */
    private static Optional<ListKey> lastBatch(Narrowing known, boolean back) {
        return known.batches()
                .filter(batches -> known.moreBatches())
                .map(batches -> batches.get(batches.size() - 1))
                .map(batch -> back ? new ListKey(batch, BEYOND, BEYOND) : new ListKey(batch, 0, 0));
    }

    private Narrowing narrowing(Optional<SearchWords> words, Sought sought, Optional<ListKey> key, boolean back) {
        NarrowingSql sql = new NarrowingSql();
        Optional<String> question = sql.of(words, sought, key, back);
        if (question.isEmpty()) {
            return Narrowing.NONE;
        }
        Set<String> learners = new TreeSet<>();
        List<String> batches = new ArrayList<>();
        for (Object[] row : database.apply(question.get(), sql.values())) {
            if (row[0].toString().equals("L")) {
                learners.add(row[1].toString());
            } else {
                batches.add(row[1].toString());
            }
        }
        boolean many = learners.size() > NarrowingSql.MOST_LEARNERS;
        boolean moreBatches = batches.size() > NarrowingSql.MOST_BATCHES;
        return new Narrowing(
                words.filter(any -> !many).map(any -> List.copyOf(learners)),
                words.filter(any -> many).map(SearchWords::condition),
                Optional.of(moreBatches ? batches.subList(0, NarrowingSql.MOST_BATCHES) : batches)
                        .filter(any -> sought.narrowsBatches()),
                moreBatches);
    }

    /** A record that is named by its id stands where its row stands. */
    private ListKey place(ListOrder order, String address) {
        return ListKey.byRow(address)
                .or(() -> order.isByRow() ? row(address) : Optional.empty())
                .orElse(ListKey.ofId(address));
    }

    private Optional<ListKey> row(String id) {
        return database
                .apply("select batch_id, row_no, part_no from issued_credential where id = ?", List.of(id))
                .stream()
                .findFirst()
                .map(row -> new ListKey(row[0].toString(), number(row[1]), number(row[2])));
    }

    private Met met(ListSql sql, Optional<ListKey> key, int limit) {
        List<ListKey> places = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        Optional<ListKey> stop = Optional.empty();
        String question = sql.page(key, limit);
        for (Object[] row : database.apply(question, sql.values())) {
            String id = row[1].toString();
            ListKey place =
                    sql.byRow() ? new ListKey(row[2].toString(), number(row[3]), number(row[4])) : ListKey.ofId(id);
            if (number(row[0]) == 1) {
                stop = Optional.of(place);
            } else {
                places.add(place);
                ids.add(id);
            }
        }
        return new Met(places, ids, stop);
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
