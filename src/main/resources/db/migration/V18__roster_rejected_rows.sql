-- The rows that stay behind, with what their cells show, so that a clerk sees all rows of a roster together and changes cells in place.
-- Texts go by column heading; those of a row that first went on and then gave way to a later one go by field, as in roster_row.
CREATE TABLE roster_rejected_row (
    id          VARCHAR(36)  NOT NULL PRIMARY KEY,
    roster_id   VARCHAR(36)  NOT NULL,
    row_no      INT          NOT NULL,
    texts       LONGTEXT     NOT NULL,
    understood  BOOLEAN      NOT NULL,
    CONSTRAINT roster_rejected_row_place UNIQUE (roster_id, row_no)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- What was found in the rows that are shown.
CREATE INDEX roster_finding_row ON roster_finding (roster_id, row_no);
