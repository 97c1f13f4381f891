-- A learner may decline a record, and may think better of it.
ALTER TABLE claim_link ADD COLUMN declined_at DATETIME(6);
ALTER TABLE claim_link ADD COLUMN decline_reason VARCHAR(1000);

-- What a learner says is wrong with a record, and what staff have made of it.
CREATE TABLE correction_request (
    id             VARCHAR(36)    NOT NULL PRIMARY KEY,
    credential_id  VARCHAR(36)    NOT NULL,
    learner_name   VARCHAR(400)   NOT NULL,
    record_name    VARCHAR(500)   NOT NULL,
    subject        VARCHAR(20)    NOT NULL,
    words          VARCHAR(2000)  NOT NULL,
    made_at        DATETIME(6)    NOT NULL,
    state          VARCHAR(20)    NOT NULL,
    answer         VARCHAR(2000),
    answered_by    VARCHAR(200),
    answered_at    DATETIME(6)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
${mysql}ALTER TABLE correction_request MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY credential_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
CREATE INDEX correction_request_work ON correction_request (state, id);
CREATE INDEX correction_request_record ON correction_request (credential_id, id);
