package org.conferral.portal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.identity.Public;
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.Mentions;

/**
 * Takes one person out of the rosters. The rows go, and whatever was remarked about them. The file goes as a whole: a person may stand
 * anywhere in a workbook, on sheets nobody looked at, in comments and in names of ranges, so that no rewriting is sure to find all of it. The
 * rows of everybody else are in the database.
 */
@ApplicationScoped
@Transactional
public class RosterErasure {

    @Inject
    private BulkRows bulk;

    @Inject
    private UploadStore uploads;

    @Inject
    private WordlessRosters wordless;

    @Inject
    private Clock clock;

    /** The values of a person's rows, for whoever asks what is kept about them. */
    @Public
    public List<Map<String, String>> rows(Place place) {
        return bulk.selectIn(
                row -> KeptTexts.read(row.getString(1)),
                "select fields from roster_row where roster_id = ? and row_no",
                List.of(place.rosterId()),
                place.rows());
    }

    /**
     * A roster in which somebody stands.
     *
     * @param sealed whether records were released from it
     * @param rows   the numbers of the rows that are about the person; none when only remarks name them
     */
    public record Place(String rosterId, String fileName, boolean sealed, Set<Integer> rows) {}

    /**
     * Where a person stands in any roster.
     *
     * @param keys  their numbers, and their addresses in lower case
     * @param known rows of which records of theirs were made, by roster
     */
    @Allowed(value = Permission.ADMINISTER, noted = false)
    public List<Place> of(Mentions person, Collection<String> keys, Map<String, Set<Integer>> known) {
        Map<String, Set<Integer>> found = new TreeMap<>();
        known.forEach((roster, rows) -> found.put(roster, new TreeSet<>(rows)));
        for (String roster : bulk.select(row -> row.getString(1), "select id from roster")) {
            bulk.selectIn(
                            Text::of,
                            "select roster_id, row_no, fields from roster_row where roster_id = ? and learner_key",
                            List.of(roster),
                            keys)
                    .forEach(text -> take(text, person, found));
        }
        liked("select roster_id, row_no, texts from roster_rejected_row where lower(texts)", person)
                .forEach(text -> take(text, person, found));
        for (String column : List.of("learner", "given", "arguments")) {
            String sql = "select roster_id, 0, " + column + " from roster_finding where lower(" + column + ")";
            liked(sql, person).stream()
                    .filter(text -> person.in(text.text()))
                    .forEach(text -> found.computeIfAbsent(text.roster(), any -> new TreeSet<>()));
        }
        return bulk.selectIn(
                row -> new Place(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3) != null,
                        Set.copyOf(found.get(row.getString(1)))),
                "select id, file_name, sealed_at from roster where id",
                List.of(),
                found.keySet());
    }

    private record Text(String roster, int row, String text) {

        static Text of(ResultSet row) throws SQLException {
            return new Text(row.getString(1), row.getInt(2), row.getString(3));
        }
    }

    private static void take(Text text, Mentions person, Map<String, Set<Integer>> found) {
        if (person.isAbout(text.text())) {
            found.computeIfAbsent(text.roster(), any -> new TreeSet<>()).add(text.row());
        }
    }

    private List<Text> liked(String sql, Mentions person) {
        return person.likes().stream()
                .flatMap(like -> bulk.select(Text::of, sql + " like ? escape '!'", like).stream())
                .toList();
    }

    /** Takes a person out of a roster from which records were released, and forgets its file. */
    @Allowed(value = Permission.ADMINISTER, noted = false)
    public void erase(Place place, Mentions person) {
        List<Object> roster = List.of(place.rosterId());
        for (String table : List.of("roster_row", "roster_rejected_row", "roster_finding")) {
            bulk.updateIn("delete from " + table + " where roster_id = ? and row_no", roster, place.rows());
        }
        Set<String> remarks = new HashSet<>();
        bulk
                .select(
                        row -> new String[] {
                            row.getString(1), row.getString(2) + " " + row.getString(3) + " " + row.getString(4)
                        },
                        "select id, learner, given, arguments from roster_finding where roster_id = ?",
                        place.rosterId())
                .stream()
                .filter(remark -> person.anyIn(remark[1]))
                .forEach(remark -> remarks.add(remark[0]));
        bulk.updateIn("delete from roster_finding where id", List.of(), remarks);
        wordless.rename(place.rosterId(), person);
        discardFile(place.rosterId());
    }

    /** Forgets the file of a roster from which records were released, with the rows that stayed behind; its good rows stay. */
    @Allowed(value = Permission.ADMINISTER, noted = false)
    public void discardFile(String rosterId) {
        wordless.forgetSamples(rosterId);
        bulk.update("delete from roster_rejected_row where roster_id = ?", rosterId);
        bulk.update(
                "update roster set file_gone_at = ? where id = ? and file_gone_at is null", clock.instant(), rosterId);
        uploads.discard(rosterId);
        uploads.discardNext(rosterId);
    }
}
