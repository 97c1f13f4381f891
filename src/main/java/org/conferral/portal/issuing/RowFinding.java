package org.conferral.portal.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of a spreadsheet that names no record, or more than one. */
@Entity
@Table(name = "revocation_finding")
class RowFinding {

    private static final int LONGEST = 400;

    @Id
    private String id;

    @Column(name = "order_id")
    private String orderId;

    @Column(name = "row_no")
    private int row;

    private String given;

    @Enumerated(EnumType.STRING)
    private RowTrouble code;

    protected RowFinding() {}

    RowFinding(String id, String orderId, int row, String given, RowTrouble code) {
        this.id = id;
        this.orderId = orderId;
        this.row = row;
        this.given = given.length() > LONGEST ? given.substring(0, LONGEST) : given;
        this.code = code;
    }

    RowFindingLine line() {
        return new RowFindingLine(row, given, code);
    }
}
