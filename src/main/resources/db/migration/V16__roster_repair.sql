-- Whom a finding is about, so that a clerk knows without opening the file.
ALTER TABLE roster_finding ADD COLUMN learner VARCHAR(300) NOT NULL DEFAULT '';

-- What the newest upload of a repaired file changed; empty before the first.
ALTER TABLE roster ADD COLUMN rows_changed INT NULL;
ALTER TABLE roster ADD COLUMN rows_added INT NULL;
ALTER TABLE roster ADD COLUMN rows_gone INT NULL;
ALTER TABLE roster ADD COLUMN pending_name VARCHAR(255) NULL;
