-- What is owed to all who were issued records together is one row until the letters are written; links are made when they are first needed.
CREATE TABLE owed_invitation (
    id        VARCHAR(36)  NOT NULL PRIMARY KEY,
    batch_id  VARCHAR(36)  NOT NULL,
    first_id  VARCHAR(36)  NOT NULL,
    last_id   VARCHAR(36)  NOT NULL,
    records   INT          NOT NULL,
    state     VARCHAR(20)  NOT NULL,
    owed_at   DATETIME(6)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
${mysql}ALTER TABLE owed_invitation MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY batch_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY first_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY last_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
CREATE INDEX owed_invitation_batch ON owed_invitation (batch_id, id);

-- a record's way from waiting to issued touches no index
CREATE INDEX issued_credential_batch ON issued_credential (batch_id, id);
DROP INDEX issued_credential_work ON issued_credential;
