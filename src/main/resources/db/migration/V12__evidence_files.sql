-- Files that show that an achievement was earned; the same content is kept once.
CREATE TABLE evidence_content (
    sha256   VARCHAR(64)  NOT NULL PRIMARY KEY,
    content  LONGBLOB     NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- A file as the rows of a roster name it; its id stands in records, and nobody can guess it.
CREATE TABLE evidence_file (
    id           VARCHAR(43)   NOT NULL PRIMARY KEY,
    roster_id    VARCHAR(36)   NOT NULL,
    file_name    VARCHAR(255)  NOT NULL,
    name_key     VARCHAR(64)   NOT NULL,
    media_type   VARCHAR(100)  NOT NULL,
    size_bytes   BIGINT        NOT NULL,
    sha256       VARCHAR(64)   NOT NULL,
    uploaded_by  VARCHAR(36)   NOT NULL,
    uploaded_at  DATETIME(6)   NOT NULL,
    CONSTRAINT evidence_file_name UNIQUE (roster_id, name_key),
    CONSTRAINT evidence_file_roster FOREIGN KEY (roster_id) REFERENCES roster (id),
    CONSTRAINT evidence_file_content FOREIGN KEY (sha256) REFERENCES evidence_content (sha256)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE INDEX evidence_file_sha256 ON evidence_file (sha256);
