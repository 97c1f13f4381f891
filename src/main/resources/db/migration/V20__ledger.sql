-- The ledger: leaves wait until they get their place, then they are never touched again.
CREATE TABLE ledger_waiting (
    id        VARCHAR(36)   NOT NULL PRIMARY KEY,
    kind      VARCHAR(20)   NOT NULL,
    subject   VARCHAR(100)  NOT NULL,
    content   VARBINARY(32) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ledger_leaf (
    place     BIGINT        NOT NULL PRIMARY KEY,
    kind      VARCHAR(20)   NOT NULL,
    subject   VARCHAR(100)  NOT NULL,
    content   VARBINARY(32) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE INDEX ledger_leaf_subject ON ledger_leaf (subject);

-- every eighth floor of the tree, so that a proof reads a few hundred hashes however large the tree is
CREATE TABLE ledger_node (
    height    INT           NOT NULL,
    place     BIGINT        NOT NULL,
    hash      VARBINARY(32) NOT NULL,
    PRIMARY KEY (height, place)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE ledger_checkpoint (
    leaves    BIGINT        NOT NULL PRIMARY KEY,
    signed_at DATETIME(6)   NOT NULL,
    note      LONGTEXT      NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE INDEX ledger_checkpoint_at ON ledger_checkpoint (signed_at);

-- one row: whoever holds it numbers leaves
CREATE TABLE ledger_head (
    id        INT            NOT NULL PRIMARY KEY,
    leaves    BIGINT         NOT NULL,
    frontier  VARBINARY(2048) NOT NULL,
    adopted   BOOLEAN        NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
INSERT INTO ledger_head (id, leaves, frontier, adopted) VALUES (1, 0, X'', FALSE);

-- one row: the newest check of everything
CREATE TABLE ledger_check (
    id        INT            NOT NULL PRIMARY KEY,
    ticket    VARCHAR(36),
    began_at  DATETIME(6),
    heard_at  DATETIME(6),
    ended_at  DATETIME(6),
    done      BIGINT         NOT NULL,
    total     BIGINT         NOT NULL,
    report    LONGTEXT
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
INSERT INTO ledger_check (id, done, total) VALUES (1, 0, 0);
