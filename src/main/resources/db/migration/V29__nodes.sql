-- Any server that shares the database may answer any request and do any work.

-- A sign-in: the browser keeps a secret of 256 bits, here lies its keyed hash.
CREATE TABLE staff_session (
    id          VARCHAR(64)  NOT NULL PRIMARY KEY,
    account_id  VARCHAR(36)  NOT NULL,
    began_at    DATETIME(6)  NOT NULL,
    seen_at     DATETIME(6)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE INDEX staff_session_account ON staff_session (account_id);
CREATE INDEX staff_session_seen ON staff_session (seen_at);

-- Uploaded files in pieces, where several servers have to read them.
CREATE TABLE upload_part (
    upload_id  VARCHAR(60)  NOT NULL,
    part       INT          NOT NULL,
    version    VARCHAR(36)  NOT NULL,
    content    LONGBLOB     NOT NULL,
    PRIMARY KEY (upload_id, part)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE INDEX upload_part_version ON upload_part (version);

-- Which server signed a chunk.
ALTER TABLE issuance_chunk ADD COLUMN signed_by VARCHAR(100);
