-- What a unit says about itself beyond name and address, as an Open Badges profile.
ALTER TABLE issuing_unit ADD COLUMN profile LONGTEXT;

-- The unit whose records a template makes, by its short name; empty: the institution itself.
ALTER TABLE record_template ADD COLUMN unit VARCHAR(80) DEFAULT '' NOT NULL;

-- Keys have a life, and sign by the suite of their kind; one in a hardware token has a label there and no seed here.
ALTER TABLE signing_key ADD COLUMN suite VARCHAR(40) DEFAULT 'EDDSA_RDFC_2022' NOT NULL;
ALTER TABLE signing_key ADD COLUMN token_label VARCHAR(200);
ALTER TABLE signing_key ADD COLUMN state_since DATETIME(6);
ALTER TABLE signing_key MODIFY COLUMN sealed_seed LONGBLOB;

-- The unit again while the key is its current one, empty otherwise: there is never a second.
ALTER TABLE signing_key ADD COLUMN current_of VARCHAR(36);

UPDATE signing_key SET state_since = COALESCE(revoked_at, created_at);
UPDATE signing_key SET revoked_at = state_since, state = 'COMPROMISED' WHERE state = 'REVOKED';
UPDATE signing_key SET current_of = unit_id, state = 'CURRENT' WHERE state = 'ACTIVE' AND id IN (
    SELECT newest.id FROM (SELECT MAX(k.id) AS id FROM signing_key k WHERE k.state = 'ACTIVE' GROUP BY k.unit_id) newest);
UPDATE signing_key SET state = 'RETIRED' WHERE state = 'ACTIVE';
ALTER TABLE signing_key ADD CONSTRAINT signing_key_current UNIQUE (current_of);

-- Which key signed a record; before this version each unit had one.
ALTER TABLE issued_credential ADD COLUMN signing_key_id VARCHAR(36);
UPDATE issued_credential SET signing_key_id = (
    SELECT MAX(k.id) FROM signing_key k WHERE k.unit_id = issued_credential.unit_id) WHERE state = 'ISSUED';
CREATE INDEX issued_credential_key ON issued_credential (signing_key_id, issued_at);
