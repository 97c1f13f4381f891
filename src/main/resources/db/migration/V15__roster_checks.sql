-- A roster that is being looked at: with which choices, how far, and when whoever does it was last heard of.
ALTER TABLE roster ADD COLUMN pending_choices LONGTEXT NULL;
ALTER TABLE roster ADD COLUMN check_ticket VARCHAR(36) NULL;
ALTER TABLE roster ADD COLUMN checked_rows INT NOT NULL DEFAULT 0;
ALTER TABLE roster ADD COLUMN checked_share DOUBLE NOT NULL DEFAULT 0;
ALTER TABLE roster ADD COLUMN checked_at DATETIME(6) NULL;
