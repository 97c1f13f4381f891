-- How a unit lets batches go: whether a second person has to agree, and for how many minutes a release can be undone.
ALTER TABLE issuing_unit ADD COLUMN second_person BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE issuing_unit ADD COLUMN undo_minutes INT DEFAULT 0 NOT NULL;

-- Who wanted a batch released, who agreed, and to what; nobody agrees with themselves.
ALTER TABLE issuance_batch ADD COLUMN released_by VARCHAR(200);
ALTER TABLE issuance_batch ADD COLUMN requested_at DATETIME(6);
ALTER TABLE issuance_batch ADD COLUMN approved_by VARCHAR(200);
ALTER TABLE issuance_batch ADD COLUMN approved_at DATETIME(6);
ALTER TABLE issuance_batch ADD COLUMN content_hash VARCHAR(64);
ALTER TABLE issuance_batch ADD COLUMN undo_minutes INT DEFAULT 0 NOT NULL;
ALTER TABLE issuance_batch ADD COLUMN hold_until DATETIME(6);
ALTER TABLE issuance_batch ADD COLUMN sent_back_by VARCHAR(200);
ALTER TABLE issuance_batch ADD COLUMN sent_back_note VARCHAR(1000);
ALTER TABLE issuance_batch ADD COLUMN approval_void BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE issuance_batch ADD CONSTRAINT issuance_batch_second_person
    CHECK (approved_by IS NULL OR (released_by IS NOT NULL AND approved_by <> released_by));

-- Who decided that the records of a batch that could not be issued stay behind.
ALTER TABLE issuance_batch ADD COLUMN failures_left_by VARCHAR(200);
CREATE INDEX issuance_batch_desk ON issuance_batch (state, id);

-- What a unit states, signed, about a batch it has released; written once, anew only when more of the batch was issued.
CREATE TABLE release_sheet (
    batch_id   VARCHAR(36)  NOT NULL PRIMARY KEY,
    statement  LONGBLOB     NOT NULL,
    made_at    DATETIME(6)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
