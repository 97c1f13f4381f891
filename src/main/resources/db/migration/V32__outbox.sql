-- How letters leave the house: whether at all, how many a minute, in which hours. One row for all servers.
CREATE TABLE outbox_control (
    id             INT           NOT NULL PRIMARY KEY,
    paused         BOOLEAN       NOT NULL,
    paused_why     VARCHAR(10),
    paused_by      VARCHAR(36),
    paused_at      DATETIME(6),
    last_answer    VARCHAR(1000),
    errors_in_row  INT           NOT NULL,
    error_limit    INT           NOT NULL,
    per_minute     INT           NOT NULL,
    opens          VARCHAR(5),
    closes         VARCHAR(5),
    time_zone      VARCHAR(60)   NOT NULL,
    minute_at      DATETIME(6),
    minute_count   INT           NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
INSERT INTO outbox_control (id, paused, errors_in_row, error_limit, per_minute, time_zone, minute_count) VALUES (1, FALSE, 0, 25, 0, 'UTC', 0);

-- Addresses that are not to be written to, in lower case; who unsubscribed gets no reminders, but hears of corrections and revocations.
CREATE TABLE suppressed_address (
    address   VARCHAR(320)  NOT NULL PRIMARY KEY,
    reason    VARCHAR(20)   NOT NULL,
    note      VARCHAR(500),
    added_at  DATETIME(6)   NOT NULL,
    added_by  VARCHAR(36)   NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE INDEX suppressed_address_added ON suppressed_address (added_at);

-- When learners who have not claimed are reminded: days after the issue, such as 7,21; of a unit, or of one batch instead. Each reminder is
-- planned when the record is issued, and taken by whichever server comes first.
ALTER TABLE letter_setting ADD COLUMN reminder_days VARCHAR(60);
CREATE TABLE batch_reminder (
    batch_id       VARCHAR(36)  NOT NULL PRIMARY KEY,
    reminder_days  VARCHAR(60)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE TABLE planned_reminder (
    id             VARCHAR(36)  NOT NULL PRIMARY KEY,
    credential_id  VARCHAR(36)  NOT NULL,
    batch_id       VARCHAR(36)  NOT NULL,
    due_at         DATETIME(6)  NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE INDEX planned_reminder_due ON planned_reminder (due_at, id);
CREATE INDEX planned_reminder_batch ON planned_reminder (batch_id);
${mysql}ALTER TABLE batch_reminder MODIFY batch_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE planned_reminder MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY credential_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY batch_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
