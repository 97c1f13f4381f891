package org.conferral.portal.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;

/** A row that can go on, with its values as understood. */
@Entity
@Table(name = "roster_row")
class RosterRow {

    static final List<String> COLUMNS = List.of("id", "roster_id", "row_no", "fields");

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
        this.fields = KeptTexts.write(fields);
    }

    AcceptedRow accepted() {
        return new AcceptedRow(row, KeptTexts.read(fields));
    }

    /** The values of the columns, in their order. */
    Object[] row() {
        return new Object[] {id, rosterId, row, fields};
    }

    /** The same row, as it stays behind after all. */
    RejectedRow leftBehind() {
        return new RejectedRow(id, rosterId, row, fields);
    }
}
