-- The mailbox to which mail servers return what they cannot deliver: when it is read next, and how it went last. One row for all servers.
CREATE TABLE return_mailbox (
    id             INT           NOT NULL PRIMARY KEY,
    next_at        DATETIME(6)   NOT NULL,
    read_at        DATETIME(6),
    problem        VARCHAR(20),
    problem_words  VARCHAR(1000)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
INSERT INTO return_mailbox (id, next_at) VALUES (1, '2000-01-01 00:00:00');

-- Which messages of it were read, by a fingerprint, and what they were: none counts twice.
CREATE TABLE returned_message (
    mark     VARCHAR(64)  NOT NULL PRIMARY KEY,
    found    VARCHAR(20)  NOT NULL,
    read_at  DATETIME(6)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE INDEX returned_message_read ON returned_message (read_at, found);
${mysql}ALTER TABLE returned_message MODIFY mark VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
