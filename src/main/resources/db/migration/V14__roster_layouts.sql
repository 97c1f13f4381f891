-- What a clerk once said about the columns of a file, for the next file with the same headings.
CREATE TABLE roster_layout (
    id           VARCHAR(64)  NOT NULL PRIMARY KEY,
    template_id  VARCHAR(36)  NOT NULL,
    mapping      LONGTEXT     NOT NULL,
    decided_by   VARCHAR(36)  NOT NULL,
    decided_at   DATETIME(6)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
