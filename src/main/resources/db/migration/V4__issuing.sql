-- The keys a unit signs with; the secret half is sealed under the master key.
CREATE TABLE signing_key (
    id           VARCHAR(36)   NOT NULL PRIMARY KEY,
    unit_id      VARCHAR(36)   NOT NULL,
    public_key   VARCHAR(100)  NOT NULL,
    sealed_seed  LONGBLOB      NOT NULL,
    state        VARCHAR(20)   NOT NULL,
    created_at   DATETIME(6)   NOT NULL,
    revoked_at   DATETIME(6),
    CONSTRAINT signing_key_public UNIQUE (public_key)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE INDEX signing_key_unit ON signing_key (unit_id, state);

-- One published list of bits; places are given out in a secret order, next_place counts them.
CREATE TABLE status_list (
    id           VARCHAR(36)   NOT NULL PRIMARY KEY,
    unit_id      VARCHAR(36)   NOT NULL,
    purpose      VARCHAR(20)   NOT NULL,
    address      VARCHAR(500)  NOT NULL,
    next_place   INT           NOT NULL,
    bits         LONGBLOB      NOT NULL,
    signed       LONGBLOB      NOT NULL,
    revision     INT           NOT NULL,
    valid_until  DATETIME(6)   NOT NULL,
    created_at   DATETIME(6)   NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE INDEX status_list_unit ON status_list (unit_id, purpose, created_at);

-- Whoever receives records; one person however many rosters name them.
CREATE TABLE learner (
    id           VARCHAR(36)   NOT NULL PRIMARY KEY,
    unit_id      VARCHAR(36)   NOT NULL,
    student_id   VARCHAR(200),
    given_name   VARCHAR(200)  NOT NULL,
    family_name  VARCHAR(200)  NOT NULL,
    email        VARCHAR(320)  NOT NULL,
    birth_date   DATE,
    created_at   DATETIME(6)   NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
-- not unique: databases disagree whether "a1" and "A1" are the same, the portal says they are not
CREATE INDEX learner_student ON learner (unit_id, student_id);
CREATE INDEX learner_email ON learner (unit_id, email);
CREATE INDEX learner_name ON learner (family_name, given_name);

-- Records of one roster that are released together.
CREATE TABLE issuance_batch (
    id             VARCHAR(36)   NOT NULL PRIMARY KEY,
    unit_id        VARCHAR(36)   NOT NULL,
    name           VARCHAR(200)  NOT NULL,
    roster_id      VARCHAR(36)   NOT NULL,
    template_id    VARCHAR(36)   NOT NULL,
    issue_as       VARCHAR(20)   NOT NULL,
    state          VARCHAR(20)   NOT NULL,
    state_since    DATETIME(6)   NOT NULL,
    valid_from     DATETIME(6),
    valid_until    DATETIME(6),
    notify_learner BOOLEAN       NOT NULL,
    claim_days     INT           NOT NULL,
    release_at     DATETIME(6),
    planned        INT           NOT NULL,
    prepared       INT           NOT NULL,
    created_by     VARCHAR(200)  NOT NULL,
    created_at     DATETIME(6)   NOT NULL,
    started_at     DATETIME(6),
    finished_at    DATETIME(6)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE INDEX issuance_batch_state ON issuance_batch (state);
CREATE INDEX issuance_batch_roster ON issuance_batch (roster_id);

-- The intent to issue (draft, seed, status place) is committed before anything is signed; the signed bytes follow.
CREATE TABLE issued_credential (
    id               VARCHAR(36)   NOT NULL PRIMARY KEY,
    unit_id          VARCHAR(36)   NOT NULL,
    batch_id         VARCHAR(36)   NOT NULL,
    learner_id       VARCHAR(36)   NOT NULL,
    row_no           INT           NOT NULL,
    part_no          INT           NOT NULL,
    name             VARCHAR(500)  NOT NULL,
    state            VARCHAR(20)   NOT NULL,
    failure          VARCHAR(1000),
    standing         VARCHAR(20)   NOT NULL,
    standing_reason  VARCHAR(1000),
    standing_since   DATETIME(6),
    status_list_id   VARCHAR(36),
    status_index     INT,
    seed             LONGBLOB      NOT NULL,
    draft            LONGTEXT,
    signed           LONGBLOB,
    sha256           VARCHAR(64),
    created_at       DATETIME(6)   NOT NULL,
    issued_at        DATETIME(6),
    mail_state       VARCHAR(20)   NOT NULL,
    claimed_at       DATETIME(6),
    declined_at      DATETIME(6),
    CONSTRAINT issued_credential_row UNIQUE (batch_id, row_no, part_no),
    CONSTRAINT issued_credential_place UNIQUE (status_list_id, status_index)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE INDEX issued_credential_work ON issued_credential (batch_id, state, id);
CREATE INDEX issued_credential_learner ON issued_credential (learner_id);
