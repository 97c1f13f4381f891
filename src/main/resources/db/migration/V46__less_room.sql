-- Less room for each record. What takes the place of an earlier record is found in a table of its own: hardly any record does, and an index
-- over all of them held a line for each of the others, too.
CREATE TABLE newer_credential (
${h2}    earlier_id     VARCHAR(36)  NOT NULL,
${h2}    credential_id  VARCHAR(36)  NOT NULL,
${mysql}    earlier_id     VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
${mysql}    credential_id  VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (earlier_id, credential_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
INSERT INTO newer_credential (earlier_id, credential_id)
SELECT replaces_id, id FROM issued_credential WHERE replaces_id IS NOT NULL;
DROP INDEX issued_credential_replaces ON issued_credential;

-- a learner holds few records: the learner alone finds them
CREATE INDEX issued_credential_learner ON issued_credential (learner_id);
DROP INDEX issued_credential_held ON issued_credential;

-- Fingerprints are kept as bytes, not as the digits of these; 128 bits tell apart what the rows of one learner say.
${h2}CREATE ALIAS conferral_unhex FOR "org.h2.util.StringUtils.convertHexToBytes";
ALTER TABLE issued_credential ADD COLUMN gist_bytes VARBINARY(16) NULL;
ALTER TABLE signed_document ADD COLUMN sha256_bytes VARBINARY(32) NULL;
${h2}UPDATE issued_credential SET gist_bytes = conferral_unhex(SUBSTRING(gist, 1, 32)) WHERE gist IS NOT NULL;
${h2}UPDATE signed_document SET sha256_bytes = conferral_unhex(sha256) WHERE sha256 IS NOT NULL;
${mysql}UPDATE issued_credential SET gist_bytes = UNHEX(SUBSTRING(gist, 1, 32)) WHERE gist IS NOT NULL;
${mysql}UPDATE signed_document SET sha256_bytes = UNHEX(sha256) WHERE sha256 IS NOT NULL;
ALTER TABLE issued_credential DROP COLUMN gist;
ALTER TABLE signed_document DROP COLUMN sha256;
${h2}ALTER TABLE issued_credential ALTER COLUMN gist_bytes RENAME TO gist;
${h2}ALTER TABLE signed_document ALTER COLUMN sha256_bytes RENAME TO sha256;
${mysql}ALTER TABLE issued_credential CHANGE COLUMN gist_bytes gist VARBINARY(16) NULL;
${mysql}ALTER TABLE signed_document CHANGE COLUMN sha256_bytes sha256 VARBINARY(32) NULL;
${h2}DROP ALIAS conferral_unhex;
