package org.conferral.portal.issuing;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.conferral.portal.intake.AcceptedRow;

/** That a record was put in the place of one that was wrong: why, and the rows it is made from. */
@Entity
@Table(name = "credential_correction")
class CredentialCorrection {

    private static final String ROW = "row";
    private static final String FIELDS = "fields";

    @Id
    @Column(name = "credential_id")
    private String credentialId;

    @Column(name = "corrects_id")
    private String correctsId;

    private String reason;

    @Lob
    @Column(name = "rows_json")
    private String rows;

    @Column(name = "corrected_by")
    private String correctedBy;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    protected CredentialCorrection() {}

    CredentialCorrection(
            String credentialId,
            String correctsId,
            Reason reason,
            List<AcceptedRow> rows,
            String correctedBy,
            Instant correctedAt) {
        this.credentialId = credentialId;
        this.correctsId = correctsId;
        this.reason = reason.text();
        this.rows = written(rows);
        this.correctedBy = correctedBy;
        this.correctedAt = correctedAt;
    }

    String reason() {
        return reason;
    }

    /** The rows the record is made from. */
    List<AcceptedRow> rows() {
        try (JsonReader reader = Json.createReader(new StringReader(rows))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(CredentialCorrection::row)
                    .toList();
        }
    }

    private static AcceptedRow row(JsonObject json) {
        JsonObject fields = json.getJsonObject(FIELDS);
        Map<String, String> values = new TreeMap<>();
        fields.keySet().forEach(field -> values.put(field, fields.getString(field)));
        return new AcceptedRow(json.getInt(ROW), values);
    }

    private static String written(List<AcceptedRow> rows) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (AcceptedRow row : rows) {
            JsonObjectBuilder fields = Json.createObjectBuilder();
            row.fields().forEach(fields::add);
            all.add(Json.createObjectBuilder().add(ROW, row.row()).add(FIELDS, fields));
        }
        return all.build().toString();
    }
}
