package org.conferral.portal.intake;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** A row that can go on, with its values as understood. */
@Entity
@Table(name = "roster_row")
class RosterRow {

    private static final JsonProvider JSON = JsonProvider.provider();

    @Id
    private String id;

    @Column(name = "roster_id")
    private String rosterId;

    @Column(name = "row_no")
    private int row;

    @Lob
    private String fields;

    protected RosterRow() {}

    RosterRow(String id, String rosterId, int row, Map<String, String> fields) {
        this.id = id;
        this.rosterId = rosterId;
        this.row = row;
        JsonObjectBuilder json = JSON.createObjectBuilder();
        fields.forEach(json::add);
        this.fields = json.build().toString();
    }

    /** A row as it was kept. */
    static AcceptedRow accepted(int row, String fields) {
        try (JsonReader reader = JSON.createReader(new StringReader(fields))) {
            JsonObject json = reader.readObject();
            Map<String, String> values = new TreeMap<>();
            json.keySet().forEach(field -> values.put(field, json.getString(field)));
            return new AcceptedRow(row, values);
        }
    }
}
