-- A batch that somebody wants on paper. It is printed piece by piece by whichever server has time; what is printed lies in the data directory,
-- or here where several servers share the database, until it is cleared away.
CREATE TABLE print_order (
    id                 VARCHAR(36)   NOT NULL PRIMARY KEY,
    batch_id           VARCHAR(36)   NOT NULL,
    language           VARCHAR(10)   NOT NULL,
    state              VARCHAR(20)   NOT NULL,
    state_since        DATETIME(6)   NOT NULL,
    requested_by       VARCHAR(200)  NOT NULL,
    requested_at       DATETIME(6)   NOT NULL,
    trouble_attempts   INT DEFAULT 0 NOT NULL,
    trouble_reference  VARCHAR(20),
    next_attempt_at    DATETIME(6)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
${mysql}ALTER TABLE print_order MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY batch_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
CREATE INDEX print_order_batch ON print_order (batch_id, id);
CREATE INDEX print_order_work ON print_order (state, state_since);
CREATE TABLE print_piece (
    order_id      VARCHAR(36)  NOT NULL,
    piece_no      INT          NOT NULL,
    first_id      VARCHAR(36)  NOT NULL,
    last_id       VARCHAR(36)  NOT NULL,
    record_count  INT          NOT NULL,
    state         VARCHAR(10)  NOT NULL,
    failed_count  INT          NOT NULL,
    byte_count    BIGINT       NOT NULL,
    PRIMARY KEY (order_id, piece_no)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
${mysql}ALTER TABLE print_piece MODIFY order_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY first_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY last_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
CREATE INDEX print_piece_work ON print_piece (order_id, state, piece_no);
CREATE TABLE print_content (
    order_id  VARCHAR(36)  NOT NULL,
    piece_no  INT          NOT NULL,
    part      INT          NOT NULL,
    content   LONGBLOB     NOT NULL,
    PRIMARY KEY (order_id, piece_no, part)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
${mysql}ALTER TABLE print_content MODIFY order_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;

-- Links to stories that learners had sent to somebody: to whom, is known only by a keyed hash; the letter itself is forgotten soon after it went.
CREATE TABLE story_letter (
    letter_id    VARCHAR(36)  NOT NULL PRIMARY KEY,
    story_id     VARCHAR(36)  NOT NULL,
    reader_mark  VARCHAR(64)  NOT NULL,
    made_at      DATETIME(6)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
${mysql}ALTER TABLE story_letter MODIFY letter_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY story_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY reader_mark VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
CREATE INDEX story_letter_story ON story_letter (story_id, made_at);
CREATE INDEX story_letter_reader ON story_letter (reader_mark, made_at);
CREATE INDEX story_letter_age ON story_letter (made_at);
-- Readers who want no such letters, by the same hash.
CREATE TABLE story_refusal (
    reader_mark  VARCHAR(64)  NOT NULL PRIMARY KEY,
    made_at      DATETIME(6)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
${mysql}ALTER TABLE story_refusal MODIFY reader_mark VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
