-- What somebody wants done to the standing of many records. Its records are written down before anybody confirms it, so that what was shown
-- is what is done.
CREATE TABLE revocation_order (
    id                 VARCHAR(36)    NOT NULL PRIMARY KEY,
    selection          LONGTEXT       NOT NULL,
    state              VARCHAR(20)    NOT NULL,
    state_since        DATETIME(6)    NOT NULL,
    requested_by       VARCHAR(200)   NOT NULL,
    requested_at       DATETIME(6)    NOT NULL,
    collected_to       VARCHAR(60),
    deed               VARCHAR(20),
    reason_code        VARCHAR(30),
    reason             VARCHAR(1000),
    effective_at       DATETIME(6),
    record_count       INT            NOT NULL,
    learner_count      INT            NOT NULL,
    batch_count        INT            NOT NULL,
    told_count         INT            NOT NULL,
    suspended_count    INT            NOT NULL,
    left_out           INT            NOT NULL,
    done_count         INT            NOT NULL,
    skipped_count      INT            NOT NULL,
    failed_count       INT            NOT NULL,
    checked_count      INT            NOT NULL,
    mended_count       INT            NOT NULL,
    checked_to         VARCHAR(36),
    checked_lists      INT            NOT NULL,
    needs_approval     BOOLEAN        NOT NULL,
    approved_by        VARCHAR(200),
    approved_at        DATETIME(6),
    ended_by           VARCHAR(200),
    finished_at        DATETIME(6),
    trouble_attempts   INT DEFAULT 0  NOT NULL,
    trouble_reference  VARCHAR(20),
    next_attempt_at    DATETIME(6),
    CONSTRAINT revocation_order_second CHECK (approved_by IS NULL OR approved_by <> requested_by),
    CONSTRAINT revocation_order_approved CHECK (needs_approval = FALSE OR approved_by IS NOT NULL
        OR state IN ('COLLECTING', 'DRAFT', 'WAITING', 'CANCELLED'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE INDEX revocation_order_state ON revocation_order (state, id);

-- The records of an order, or single credentials inside them (part_no 0: the whole record), and what became of each.
CREATE TABLE revocation_target (
    id             VARCHAR(36)  NOT NULL PRIMARY KEY,
    order_id       VARCHAR(36)  NOT NULL,
    credential_id  VARCHAR(36)  NOT NULL,
    part_no        INT          NOT NULL,
    state          VARCHAR(10)  NOT NULL,
    CONSTRAINT revocation_target_once UNIQUE (order_id, credential_id, part_no)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE INDEX revocation_target_work ON revocation_target (order_id, state, id);
CREATE INDEX revocation_target_record ON revocation_target (credential_id);

-- The rows of a spreadsheet that name no record, or more than one.
CREATE TABLE revocation_finding (
    id        VARCHAR(36)   NOT NULL PRIMARY KEY,
    order_id  VARCHAR(36)   NOT NULL,
    row_no    INT           NOT NULL,
    given     VARCHAR(400)  NOT NULL,
    code      VARCHAR(20)   NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE INDEX revocation_finding_row ON revocation_finding (order_id, row_no, id);
