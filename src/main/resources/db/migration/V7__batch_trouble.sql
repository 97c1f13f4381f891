-- How often in a row the work on a batch failed, under which reference that is in the log, and when it is tried again.
ALTER TABLE issuance_batch ADD COLUMN trouble_attempts INT DEFAULT 0 NOT NULL;
ALTER TABLE issuance_batch ADD COLUMN trouble_reference VARCHAR(20);
ALTER TABLE issuance_batch ADD COLUMN next_attempt_at DATETIME(6);
