-- One person behind several addresses. Who it is rests on records the person has had open (anchors) and on addresses the person has
-- shown to read. To erase a person, delete the row of person (by person_anchor.learner_id): everything else of it goes along.
CREATE TABLE person (
    id          VARCHAR(36)  NOT NULL PRIMARY KEY,
    letters_to  VARCHAR(36),
    created_at  DATETIME(6)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE TABLE person_address (
    id         VARCHAR(36)   NOT NULL PRIMARY KEY,
    person_id  VARCHAR(36)   NOT NULL,
    email      VARCHAR(320)  NOT NULL,
    email_key  VARCHAR(64)   NOT NULL,
    proven_at  DATETIME(6)   NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE TABLE person_anchor (
    id             VARCHAR(36)  NOT NULL PRIMARY KEY,
    person_id      VARCHAR(36)  NOT NULL,
    learner_id     VARCHAR(36)  NOT NULL,
    credential_id  VARCHAR(36)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
${mysql}ALTER TABLE person MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY letters_to VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin;
${mysql}ALTER TABLE person_address MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY person_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY email_key VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE person_anchor MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY person_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY learner_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY credential_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
CREATE INDEX person_address_key ON person_address (email_key);
CREATE INDEX person_anchor_learner ON person_anchor (learner_id);
ALTER TABLE person_address ADD CONSTRAINT person_address_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE;
ALTER TABLE person_anchor ADD CONSTRAINT person_anchor_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE;

-- A code that was mailed, to open a record or to show that an address is read. The digits are derived from the master key and never stored.
CREATE TABLE mail_code (
    id             VARCHAR(36)  NOT NULL PRIMARY KEY,
    credential_id  VARCHAR(36)  NOT NULL,
    purpose        VARCHAR(10)  NOT NULL,
    email          VARCHAR(320) NOT NULL,
    email_key      VARCHAR(64)  NOT NULL,
    made_at        DATETIME(6)  NOT NULL,
    expires_at     DATETIME(6)  NOT NULL,
    misses         INT          NOT NULL,
    ended_at       DATETIME(6)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
${mysql}ALTER TABLE mail_code MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY credential_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY email_key VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
CREATE INDEX mail_code_credential ON mail_code (credential_id, id);
CREATE INDEX mail_code_email ON mail_code (email_key, made_at);
CREATE INDEX mail_code_made ON mail_code (made_at);

-- What a unit or a batch asks of learners before a record opens, where it is not the usual.
CREATE TABLE claim_rule (
    place_id  VARCHAR(36)  NOT NULL PRIMARY KEY,
    way       VARCHAR(20)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
${mysql}ALTER TABLE claim_rule MODIFY place_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;

-- What learners say beside what is signed, and the files that go with it. To erase a learner, delete by learner_id: files and places in
-- stories go along.
CREATE TABLE own_word (
    id             VARCHAR(36)    NOT NULL PRIMARY KEY,
    learner_id     VARCHAR(36)    NOT NULL,
    credential_id  VARCHAR(36)    NOT NULL,
    about          VARCHAR(500)   NOT NULL,
    words          VARCHAR(4000)  NOT NULL,
    link           VARCHAR(1000)  NOT NULL,
    file_name      VARCHAR(255),
    media_type     VARCHAR(100),
    size_bytes     BIGINT         NOT NULL,
    sha256         VARCHAR(64),
    made_at        DATETIME(6)    NOT NULL,
    changed_at     DATETIME(6)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE TABLE own_word_file (
    word_id  VARCHAR(36)  NOT NULL PRIMARY KEY,
    content  LONGBLOB     NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE TABLE story_word (
    id        VARCHAR(36)  NOT NULL PRIMARY KEY,
    story_id  VARCHAR(36)  NOT NULL,
    word_id   VARCHAR(36)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
${mysql}ALTER TABLE own_word MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY learner_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY credential_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY sha256 VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
${mysql}ALTER TABLE own_word_file MODIFY word_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE story_word MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY story_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY word_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
CREATE INDEX own_word_learner ON own_word (learner_id);
CREATE INDEX own_word_credential ON own_word (credential_id);
CREATE INDEX story_word_story ON story_word (story_id);
ALTER TABLE own_word_file ADD CONSTRAINT own_word_file_word FOREIGN KEY (word_id) REFERENCES own_word (id) ON DELETE CASCADE;
ALTER TABLE story_word ADD CONSTRAINT story_word_word FOREIGN KEY (word_id) REFERENCES own_word (id) ON DELETE CASCADE;
ALTER TABLE story_word ADD CONSTRAINT story_word_story FOREIGN KEY (story_id) REFERENCES story (id) ON DELETE CASCADE;
