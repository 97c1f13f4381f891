-- What becomes of records that a learner has already, and of how many planned ones nothing was made for that reason.
ALTER TABLE issuance_batch ADD COLUMN repeated VARCHAR(20) NOT NULL DEFAULT 'ALLOW';
ALTER TABLE issuance_batch ADD COLUMN left_out INT NOT NULL DEFAULT 0;

-- What a record is about and what its roster said, so that the next roster can be compared with it.
ALTER TABLE issued_credential ADD COLUMN template_id VARCHAR(36) NULL;
ALTER TABLE issued_credential ADD COLUMN about VARCHAR(200) NOT NULL DEFAULT '';
ALTER TABLE issued_credential ADD COLUMN gist VARCHAR(64) NULL;
ALTER TABLE issued_credential ADD COLUMN replaces_id VARCHAR(36) NULL;
UPDATE issued_credential SET template_id = (SELECT b.template_id FROM issuance_batch b WHERE b.id = issued_credential.batch_id);
CREATE INDEX issued_credential_held ON issued_credential (learner_id, template_id);
CREATE INDEX issued_credential_replaces ON issued_credential (replaces_id);
