package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conferral.portal.platform.BulkRows;
import org.conferral.status.StatusPlace;

/** Records whose learner was erased: what is left of them is the row, the places in the status lists and the fingerprint. */
@ApplicationScoped
class ErasedRecords {

    private static final List<String> COLUMNS = List.of("credential_id", "erased_at", "places");

    @Inject
    private BulkRows rows;

    /** Since when a record has been erased; empty when it has not. */
    Optional<Instant> at(String credentialId) {
        return rows
                .select(
                        row -> row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        "select erased_at from erased_record where credential_id = ?",
                        credentialId)
                .stream()
                .findFirst();
    }

    /** Those of these records that are erased. */
    Set<String> among(Collection<String> credentialIds) {
        return places(credentialIds).keySet();
    }

    /** The status places of these records and of what they bundled, as far as they are erased. */
    Map<String, List<StatusPlace>> places(Collection<String> credentialIds) {
        Map<String, List<StatusPlace>> places = new HashMap<>();
        rows.selectIn(
                row -> places.put(row.getString(1), read(row.getString(2))),
                "select credential_id, places from erased_record where credential_id",
                List.of(),
                credentialIds);
        return places;
    }

    void add(Map<String, List<StatusPlace>> places, Instant at) {
        rows.insert(
                "erased_record",
                COLUMNS,
                places.entrySet().stream()
                        .map(each -> new Object[] {each.getKey(), at, written(each.getValue())})
                        .toList());
    }

    private static String written(List<StatusPlace> places) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        places.forEach(place -> array.add(place.toJson()));
        return array.build().toString();
    }

    private static List<StatusPlace> read(String places) {
        return Json.createReader(new StringReader(places)).readArray().getValuesAs(JsonObject.class).stream()
                .flatMap(place -> StatusPlace.fromJson(place).stream())
                .toList();
    }
}
