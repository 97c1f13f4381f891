-- Records are intended, signed and stored in chunks: what they will say lies packed in one place until it is signed, and whoever signs takes a chunk at a time.
CREATE TABLE issuance_chunk (
    id          VARCHAR(36)  NOT NULL PRIMARY KEY,
    batch_id    VARCHAR(36)  NOT NULL,
    state       VARCHAR(20)  NOT NULL,
    first_id    VARCHAR(36)  NOT NULL,
    last_id     VARCHAR(36)  NOT NULL,
    drafts      LONGBLOB,
    created_at  DATETIME(6)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE INDEX issuance_chunk_work ON issuance_chunk (batch_id, state, id);

-- What was intended before this version: its drafts stay where they are, one by one.
INSERT INTO issuance_chunk (id, batch_id, state, first_id, last_id, drafts, created_at)
SELECT MIN(id), batch_id, 'WAITING', MIN(id), MAX(id), NULL, MIN(created_at)
FROM issued_credential WHERE state = 'PENDING' GROUP BY batch_id;

-- The last row of the roster up to which records are intended.
ALTER TABLE issuance_batch ADD COLUMN prepared_row INT DEFAULT 0 NOT NULL;
UPDATE issuance_batch SET prepared_row = (
    SELECT COALESCE(MAX(c.row_no), 0) FROM issued_credential c WHERE c.batch_id = issuance_batch.id);

-- What the records of a batch say alike, nobody's own words among them: signed bytes are packed against it.
CREATE TABLE common_text (
    id       VARCHAR(36)  NOT NULL PRIMARY KEY,
    content  LONGBLOB     NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
ALTER TABLE issuance_batch ADD COLUMN common_text_id VARCHAR(36);

-- Empty for bytes that are stored as they are; 'NONE' for packed ones without a common text.
ALTER TABLE signed_document ADD COLUMN packed_with VARCHAR(36);
ALTER TABLE signed_document ADD COLUMN sha256 VARCHAR(64);
UPDATE signed_document SET sha256 = (SELECT c.sha256 FROM issued_credential c WHERE c.id = signed_document.credential_id);
ALTER TABLE issued_credential DROP COLUMN sha256;

-- What a learner holds is found by learner and template; the learner alone begins that index, too.
DROP INDEX issued_credential_learner ON issued_credential;
