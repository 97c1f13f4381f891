-- A record offered to a wallet for a few minutes. The codes are derived or random and never stored: here lie their fingerprints.
CREATE TABLE wallet_offer (
    id                VARCHAR(36)  NOT NULL PRIMARY KEY,
    credential_id     VARCHAR(36)  NOT NULL,
    kind              VARCHAR(20)  NOT NULL,
    handle_hash       VARCHAR(64)  NOT NULL,
    code_hash         VARCHAR(64)  NOT NULL,
    created_at        DATETIME(6)  NOT NULL,
    expires_at        DATETIME(6)  NOT NULL,
    misses            INT          NOT NULL,
    token_hash        VARCHAR(64),
    token_until       DATETIME(6),
    client_id         VARCHAR(200),
    names_credential  BOOLEAN      NOT NULL,
    collected_at      DATETIME(6),
    route             VARCHAR(20),
    outcome           VARCHAR(30),
    CONSTRAINT wallet_offer_handle UNIQUE (handle_hash),
    CONSTRAINT wallet_offer_code UNIQUE (code_hash),
    CONSTRAINT wallet_offer_token UNIQUE (token_hash)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE INDEX wallet_offer_credential ON wallet_offer (credential_id, id);
CREATE INDEX wallet_offer_created ON wallet_offer (created_at);

-- Nonces that a proof has repeated: none counts twice.
CREATE TABLE wallet_nonce (
    nonce_hash  VARCHAR(64)  NOT NULL PRIMARY KEY,
    spent_at    DATETIME(6)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE INDEX wallet_nonce_spent ON wallet_nonce (spent_at);

-- How often an address, known by its keyed hash only, was refused of late.
CREATE TABLE wallet_caller (
    mark      VARCHAR(64)  NOT NULL PRIMARY KEY,
    began_at  DATETIME(6)  NOT NULL,
    misses    INT          NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE INDEX wallet_caller_began ON wallet_caller (began_at);

${mysql}ALTER TABLE wallet_offer MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY credential_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY handle_hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY code_hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY token_hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
${mysql}ALTER TABLE wallet_nonce MODIFY nonce_hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE wallet_caller MODIFY mark VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
