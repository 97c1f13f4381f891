-- What a learner shows of a record to whoever has the link, and how often it was looked at.
CREATE TABLE story (
    id             VARCHAR(36)    NOT NULL PRIMARY KEY,
    credential_id  VARCHAR(36)    NOT NULL,
    token_hash     VARCHAR(64)    NOT NULL,
    title          VARCHAR(200)   NOT NULL,
    note           VARCHAR(2000)  NOT NULL,
    parts          VARCHAR(4000)  NOT NULL,
    created_at     DATETIME(6)    NOT NULL,
    expires_at     DATETIME(6)    NOT NULL,
    ended_at       DATETIME(6),
    CONSTRAINT story_token UNIQUE (token_hash)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
${mysql}ALTER TABLE story MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY credential_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY token_hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
CREATE INDEX story_record ON story (credential_id, id);
CREATE TABLE story_view (
    id        VARCHAR(36)  NOT NULL PRIMARY KEY,
    story_id  VARCHAR(36)  NOT NULL,
    seen_at   DATETIME(6)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
${mysql}ALTER TABLE story_view MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY story_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
CREATE INDEX story_view_story ON story_view (story_id, id);
