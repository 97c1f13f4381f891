-- Ids and fingerprints are compared byte by byte, not by the rules of a language: that is what most of the time of an insert went into. The
-- embedded database does so anyway.
${mysql}ALTER TABLE achievement_template DROP FOREIGN KEY achievement_template_image;
${mysql}ALTER TABLE evidence_file DROP FOREIGN KEY evidence_file_roster;
${mysql}ALTER TABLE evidence_file DROP FOREIGN KEY evidence_file_content;
${mysql}ALTER TABLE achievement_template MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY image_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin;
${mysql}ALTER TABLE api_token MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY token_hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE batch_template MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY batch_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY sha256 VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE bundled_standing MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY credential_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE claim_link MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY credential_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY token_hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE common_text MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE credential_correction MODIFY credential_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY corrects_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY corrected_by VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE credential_draft MODIFY credential_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE evidence_content MODIFY sha256 VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE evidence_file MODIFY roster_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY sha256 VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY uploaded_by VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE idempotent_answer MODIFY request_key VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE issuance_batch MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY unit_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY roster_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY template_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY content_hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, MODIFY common_text_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin;
${mysql}ALTER TABLE issuance_chunk MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY batch_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY first_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY last_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE issued_credential MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY unit_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY batch_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY learner_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY status_list_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin, MODIFY signing_key_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin, MODIFY template_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin, MODIFY gist VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, MODIFY replaces_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin, MODIFY document_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin;
${mysql}ALTER TABLE issuing_unit MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE journal_entry MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE kept_template MODIFY sha256 VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE learner MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY unit_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE ledger_check MODIFY ticket VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin;
${mysql}ALTER TABLE ledger_waiting MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE outgoing_letter MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY credential_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY batch_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE record_template MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE release_sheet MODIFY batch_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE revocation_finding MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY order_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE revocation_order MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY checked_to VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin;
${mysql}ALTER TABLE revocation_target MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY order_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY credential_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE roster MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY template_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY sha256 VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY uploaded_by VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY check_ticket VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin;
${mysql}ALTER TABLE roster_finding MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY roster_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE roster_layout MODIFY id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY template_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY decided_by VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE roster_rejected_row MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY roster_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE roster_row MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY roster_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE saved_view MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY account_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE signed_document MODIFY credential_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY packed_with VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin, MODIFY sha256 VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
${mysql}ALTER TABLE signing_key MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY unit_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY current_of VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin;
${mysql}ALTER TABLE staff_account MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE staff_session MODIFY id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY account_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE status_list MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY unit_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE stored_image MODIFY id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY sha256 VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
${mysql}ALTER TABLE achievement_template ADD CONSTRAINT achievement_template_image FOREIGN KEY (image_id) REFERENCES stored_image (id);
${mysql}ALTER TABLE evidence_file ADD CONSTRAINT evidence_file_roster FOREIGN KEY (roster_id) REFERENCES roster (id);
${mysql}ALTER TABLE evidence_file ADD CONSTRAINT evidence_file_content FOREIGN KEY (sha256) REFERENCES evidence_content (sha256);

-- Which records a key has signed is asked once in the life of the key; the records of one chunk are found by their ids.
DROP INDEX issued_credential_key ON issued_credential;
