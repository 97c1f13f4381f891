-- Who has asked for the links to their records by an address. Every wish is written down alike, known address or not; the letters are
-- written afterwards, so that neither the answer nor its time tells who has records.
CREATE TABLE lost_request (
    id       VARCHAR(36)   NOT NULL PRIMARY KEY,
    email    VARCHAR(320)  NOT NULL,
    made_at  DATETIME(6)   NOT NULL,
    state    VARCHAR(10)   NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
${mysql}ALTER TABLE lost_request MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
CREATE INDEX lost_request_work ON lost_request (state, id);
CREATE INDEX lost_request_email ON lost_request (email, made_at);
