-- One link per credential by which its learner opens it. The token itself is derived, never stored.
CREATE TABLE claim_link (
    id               VARCHAR(36)  NOT NULL PRIMARY KEY,
    credential_id    VARCHAR(36)  NOT NULL,
    generation       INT          NOT NULL,
    token_hash       VARCHAR(64)  NOT NULL,
    expires_at       DATETIME(6)  NOT NULL,
    opened_at        DATETIME(6),
    claimed_at       DATETIME(6),
    failed_attempts  INT          NOT NULL,
    locked_until     DATETIME(6),
    created_at       DATETIME(6)  NOT NULL,
    CONSTRAINT claim_link_token UNIQUE (token_hash),
    CONSTRAINT claim_link_generation UNIQUE (credential_id, generation)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- The outbox: a letter is owed from the transaction in which its reason happened.
CREATE TABLE outgoing_letter (
    id                 VARCHAR(36)   NOT NULL PRIMARY KEY,
    credential_id      VARCHAR(36)   NOT NULL,
    batch_id           VARCHAR(36)   NOT NULL,
    kind               VARCHAR(20)   NOT NULL,
    recipient_name     VARCHAR(400)  NOT NULL,
    recipient_address  VARCHAR(320)  NOT NULL,
    note               VARCHAR(2000),
    state              VARCHAR(20)   NOT NULL,
    attempts           INT           NOT NULL,
    next_attempt_at    DATETIME(6),
    smtp_answer        VARCHAR(1000),
    message_id         VARCHAR(320)  NOT NULL,
    created_at         DATETIME(6)   NOT NULL,
    sent_at            DATETIME(6)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE INDEX outgoing_letter_due ON outgoing_letter (state, next_attempt_at, id);
CREATE INDEX outgoing_letter_batch ON outgoing_letter (batch_id, state, id);
CREATE INDEX outgoing_letter_credential ON outgoing_letter (credential_id, id);
