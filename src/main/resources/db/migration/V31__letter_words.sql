-- The words of letters as institutions write them. Every saved version stays; the one with the highest number holds. Number 0 is a draft that
-- nobody is sent; a version without words goes back to what holds further up.
CREATE TABLE letter_wording (
    id          VARCHAR(36)  NOT NULL PRIMARY KEY,
    unit_id     VARCHAR(36)  NOT NULL,
    kind        VARCHAR(20)  NOT NULL,
    language    VARCHAR(10)  NOT NULL,
    version     INT          NOT NULL,
    subject     VARCHAR(400),
    html        LONGTEXT,
    plain_text  LONGTEXT,
    made_at     DATETIME(6)  NOT NULL,
    made_by     VARCHAR(36)  NOT NULL,
    CONSTRAINT letter_wording_version UNIQUE (kind, unit_id, language, version)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
${mysql}ALTER TABLE letter_wording MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY unit_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;

-- In which language a unit writes to its learners, and whose words it takes where it has none of its own.
CREATE TABLE letter_setting (
    unit_id    VARCHAR(36)  NOT NULL PRIMARY KEY,
    parent_id  VARCHAR(36),
    language   VARCHAR(10)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
${mysql}ALTER TABLE letter_setting MODIFY unit_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY parent_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin;
