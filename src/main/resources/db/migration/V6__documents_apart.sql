-- Documents lie apart from the rows that change: drafts until they are signed, signed bytes for ever.
CREATE TABLE credential_draft (
    credential_id  VARCHAR(36)  NOT NULL PRIMARY KEY,
    document       LONGBLOB     NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- written once, never updated
CREATE TABLE signed_document (
    credential_id  VARCHAR(36)  NOT NULL PRIMARY KEY,
    document       LONGBLOB     NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

INSERT INTO credential_draft (credential_id, document)
SELECT id, draft FROM issued_credential WHERE draft IS NOT NULL;

INSERT INTO signed_document (credential_id, document)
SELECT id, signed FROM issued_credential WHERE signed IS NOT NULL;

ALTER TABLE issued_credential DROP COLUMN draft;
ALTER TABLE issued_credential DROP COLUMN signed;
ALTER TABLE issued_credential MODIFY COLUMN seed VARBINARY(32) NOT NULL;
