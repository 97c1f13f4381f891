-- Credentials inside records that were withdrawn by themselves; whether one stands is told by the status list, why by this.
CREATE TABLE bundled_standing (
    id               VARCHAR(36)    NOT NULL PRIMARY KEY,
    credential_id    VARCHAR(36)    NOT NULL,
    part_no          INT            NOT NULL,
    standing         VARCHAR(20)    NOT NULL,
    standing_reason  VARCHAR(1000),
    standing_since   DATETIME(6),
    CONSTRAINT bundled_standing_part UNIQUE (credential_id, part_no)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- which of the credentials inside a record a letter is about, where it is not about the whole
ALTER TABLE outgoing_letter ADD COLUMN part_no INT;
