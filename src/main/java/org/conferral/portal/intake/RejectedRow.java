package org.conferral.portal.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;

/** A row that stays behind, with what its cells show. */
@Entity
@Table(name = "roster_rejected_row")
class RejectedRow {

    @Id
    private String id;

    @Column(name = "roster_id")
    private String rosterId;

    @Column(name = "row_no")
    private int row;

    @Lob
    private String texts;

    /** Whether the texts go by field, as they were understood, and not by heading, as the file has them. */
    private boolean understood;

    protected RejectedRow() {}

    RejectedRow(String id, String rosterId, int row, Map<String, String> shown) {
        this.id = id;
        this.rosterId = rosterId;
        this.row = row;
        Map<String, String> kept = new HashMap<>(shown);
        kept.replaceAll((column, text) -> CellText.cut(text));
        this.texts = KeptTexts.write(kept);
    }

    /** A row that went on first. */
    RejectedRow(String id, String rosterId, int row, String fields) {
        this.id = id;
        this.rosterId = rosterId;
        this.row = row;
        this.texts = fields;
        this.understood = true;
    }

    /** How much it holds, in letters. */
    int length() {
        return texts.length();
    }

    StagedRow staged() {
        return new StagedRow(row, true, understood, KeptTexts.read(texts));
    }
}
