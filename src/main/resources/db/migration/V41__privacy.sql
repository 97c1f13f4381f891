-- Where the data of a record went, as far as no other table tells it: letters, wallets and shared links do so themselves.
CREATE TABLE disclosure (
    id             VARCHAR(36)  NOT NULL PRIMARY KEY,
    credential_id  VARCHAR(36)  NOT NULL,
    channel        VARCHAR(20)  NOT NULL,
    detail         VARCHAR(40),
    actor          VARCHAR(36),
    told_at        DATETIME(6)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
${mysql}ALTER TABLE disclosure MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY credential_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
CREATE INDEX disclosure_record ON disclosure (credential_id, id);
CREATE INDEX disclosure_at ON disclosure (told_at);

-- Records whose learner was erased: the row, the places in the status lists and the fingerprint are kept, nothing else.
-- The places of what was bundled in the record stand here, since its bytes are gone.
CREATE TABLE erased_record (
    credential_id  VARCHAR(36)  NOT NULL PRIMARY KEY,
    erased_at      DATETIME(6)  NOT NULL,
    places         LONGTEXT     NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
${mysql}ALTER TABLE erased_record MODIFY credential_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;

-- Lines of the journal that lost their words because these named somebody who was erased; the fingerprint is that of the line before. Each
-- has a leaf of its own in the ledger.
CREATE TABLE journal_redaction (
    entry_id     VARCHAR(36)  NOT NULL PRIMARY KEY,
    sha256       VARCHAR(64)  NOT NULL,
    redacted_at  DATETIME(6)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
${mysql}ALTER TABLE journal_redaction MODIFY entry_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY sha256 VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;

-- Who wants to be erased, and what was decided. Names nobody but by the id of a learner, and says nothing in anybody's own words once it is over.
CREATE TABLE erasure_request (
    id          VARCHAR(36)    NOT NULL PRIMARY KEY,
    learner_id  VARCHAR(36)    NOT NULL,
    state       VARCHAR(10)    NOT NULL,
    asked_by    VARCHAR(36)    NOT NULL,
    asked_at    DATETIME(6)    NOT NULL,
    due_at      DATETIME(6)    NOT NULL,
    words       VARCHAR(2000),
    grounds     VARCHAR(20),
    answer      VARCHAR(2000),
    revoked     BOOLEAN        NOT NULL,
    records     INT            NOT NULL,
    decided_by  VARCHAR(36),
    decided_at  DATETIME(6)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
${mysql}ALTER TABLE erasure_request MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY learner_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
CREATE INDEX erasure_request_work ON erasure_request (state, due_at);
CREATE INDEX erasure_request_learner ON erasure_request (learner_id);

-- How long a unit keeps what it no longer needs, in months; empty: for ever. Nothing goes while it is not switched on.
CREATE TABLE retention_rule (
    unit_id           VARCHAR(36)  NOT NULL PRIMARY KEY,
    active            BOOLEAN      NOT NULL,
    roster_months     INT,
    letter_months     INT,
    trace_months      INT,
    unclaimed_months  INT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
${mysql}ALTER TABLE retention_rule MODIFY unit_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;

-- What learners of a unit agree to before their record opens. Every version stays; the newest holds, and one without words asks for nothing.
CREATE TABLE consent_text (
    id        VARCHAR(36)  NOT NULL PRIMARY KEY,
    unit_id   VARCHAR(36)  NOT NULL,
    version   INT          NOT NULL,
    words     LONGTEXT     NOT NULL,
    made_at   DATETIME(6)  NOT NULL,
    made_by   VARCHAR(36)  NOT NULL,
    CONSTRAINT consent_text_version UNIQUE (unit_id, version)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
${mysql}ALTER TABLE consent_text MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY unit_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;

CREATE TABLE consent_given (
    id               VARCHAR(36)  NOT NULL PRIMARY KEY,
    credential_id    VARCHAR(36)  NOT NULL,
    consent_text_id  VARCHAR(36)  NOT NULL,
    given_at         DATETIME(6)  NOT NULL,
    CONSTRAINT consent_given_once UNIQUE (credential_id, consent_text_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
${mysql}ALTER TABLE consent_given MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY credential_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY consent_text_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;

-- Since when the file of a roster is no longer kept, while its rows are.
ALTER TABLE roster ADD COLUMN file_gone_at DATETIME(6);
