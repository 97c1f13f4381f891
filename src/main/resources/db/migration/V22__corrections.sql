-- The identifier inside a record that is the newer version of an earlier one; without it, the record's own.
ALTER TABLE issued_credential ADD COLUMN document_id VARCHAR(36) NULL;

-- Why a batch corrects what its learners have; without it, the batch is an ordinary one.
ALTER TABLE issuance_batch ADD COLUMN correction VARCHAR(1000) NULL;

-- Records that were corrected one by one: why, by whom, and the rows they are made from now, so that a second correction begins there.
-- Of two who correct the same record at the same moment, one is refused.
CREATE TABLE credential_correction (
    credential_id  VARCHAR(36)    NOT NULL PRIMARY KEY,
    corrects_id    VARCHAR(36)    NOT NULL,
    reason         VARCHAR(1000)  NOT NULL,
    rows_json      LONGTEXT       NOT NULL,
    corrected_by   VARCHAR(36)    NOT NULL,
    corrected_at   DATETIME(6)    NOT NULL,
    CONSTRAINT credential_correction_once UNIQUE (corrects_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
