package org.conferral.portal.privacy;

import java.util.List;
import java.util.Set;
import org.conferral.portal.privacy.PersonalTable.By;

/**
 * The register of personal data: every table of the schema stands in exactly one of these lists. A test holds them against the schema, so that
 * no feature can begin to keep something about people that is neither handed out nor erased.
 */
final class PersonalTables {

    /** Rows that belong to one person, in the order in which they are handed out and erased: what belongs to a story or to words goes first. */
    static final List<PersonalTable> OWN = List.of(
            PersonalTable.emptied(
                    By.LEARNER,
                    "learner",
                    "id",
                    "person",
                    "given_name, family_name, student_id, email, birth_date, created_at"),
            PersonalTable.emptied(
                    By.LEARNER,
                    "issued_credential",
                    "learner_id",
                    "records",
                    "id, name, state, standing, standing_reason, standing_since, issued_at, claimed_at, declined_at, mail_state, failure"),
            PersonalTable.emptied(By.RECORD, "signed_document", "credential_id", "documents", "credential_id, sha256"),
            PersonalTable.emptied(
                    By.RECORD,
                    "bundled_standing",
                    "credential_id",
                    "parts",
                    "credential_id, part_no, standing, standing_reason, standing_since"),
            PersonalTable.byRecord(
                    "credential_correction", "corrections", "corrects_id, reason, rows_json, corrected_at"),
            PersonalTable.byRecord(
                    "outgoing_letter",
                    "letters",
                    "credential_id, kind, recipient_name, recipient_address, note, state, smtp_answer, created_at, sent_at"),
            PersonalTable.byRecord("planned_reminder", "reminders", "credential_id, due_at"),
            PersonalTable.byRecord(
                    "claim_link",
                    "answers",
                    "credential_id, created_at, expires_at, opened_at, claimed_at, declined_at, decline_reason"),
            PersonalTable.byRecord(
                    "correction_request",
                    "reports",
                    "record_name, subject, words, made_at, state, answer, answered_at"),
            PersonalTable.byRecord("consent_given", "consents", "credential_id, consent_text_id, given_at"),
            PersonalTable.goes(By.STORY, "story_view", "story_id", "looks", "story_id, seen_at"),
            PersonalTable.goes(By.STORY, "story_letter", "story_id", "sentLinks", "story_id, made_at"),
            PersonalTable.goes(By.STORY, "story_word", "story_id", "sharedWords", "story_id, word_id"),
            PersonalTable.byRecord("story", "shared", "id, title, note, created_at, expires_at, ended_at"),
            PersonalTable.goes(By.WORD, "own_word_file", "word_id", "selfAssertedFiles", "word_id"),
            PersonalTable.goes(
                    By.LEARNER,
                    "own_word",
                    "learner_id",
                    "selfAsserted",
                    "id, credential_id, about, words, link, file_name, media_type, sha256, made_at, changed_at"),
            PersonalTable.goes(By.PERSON, "person", "id", "oneself", "letters_to, created_at"),
            PersonalTable.goes(By.PERSON, "person_address", "person_id", "addresses", "id, email, proven_at"),
            PersonalTable.goes(By.PERSON, "person_anchor", "person_id", "recognised", "learner_id, credential_id"),
            PersonalTable.byRecord(
                    "mail_code", "codes", "credential_id, purpose, email, made_at, expires_at, ended_at"),
            PersonalTable.byRecord(
                    "wallet_offer",
                    "wallets",
                    "credential_id, kind, created_at, collected_at, route, client_id, outcome"),
            PersonalTable.byRecord("disclosure", "disclosures", "credential_id, channel, detail, told_at"),
            PersonalTable.goes(By.ADDRESS, "lost_request", "lower(email)", "lost", "email, made_at"),
            PersonalTable.goes(
                    By.ADDRESS, "suppressed_address", "address", "suppressed", "address, reason, note, added_at"),
            PersonalTable.emptied(
                    By.LEARNER, "erasure_request", "learner_id", "wishes", "asked_at, due_at, state, words, answer"));

    /** What a person has agreed to, in the words of then; to be read only. */
    static final PersonalTable AGREED = PersonalTable.byRecord(
            "consent_given join consent_text on consent_text.id = consent_given.consent_text_id",
            "consents",
            "credential_id, version, words, given_at");

    /** Tables whose rows are about many people; what names one is taken out by the features that keep them. */
    static final Set<String> SHARED = Set.of(
            "roster",
            "roster_row",
            "roster_rejected_row",
            "roster_finding",
            "upload_part",
            "evidence_file",
            "evidence_content",
            "credential_draft",
            "issuance_chunk",
            "common_text",
            "journal_entry",
            "print_content");

    /** Texts that staff write, or programs were answered, in which a person may be named. */
    static final List<FreeText> WRITTEN = List.of(
            FreeText.reworded("issuance_batch", "id", "name"),
            FreeText.reworded("issuance_batch", "id", "correction"),
            FreeText.reworded("issuance_batch", "id", "sent_back_note"),
            FreeText.reworded("revocation_order", "id", "reason"),
            FreeText.reworded("roster", "id", "file_name"),
            FreeText.reworded("suppressed_address", "address", "note"),
            FreeText.reworded("outbox_control", "id", "last_answer"),
            FreeText.reworded("return_mailbox", "id", "problem_words"),
            FreeText.sought("revocation_order", "id", "selection"),
            new FreeText("release_sheet", "batch_id", "statement", true, false),
            FreeText.dropped("revocation_finding", "id", "given"),
            FreeText.dropped("saved_view", "id", "address"),
            FreeText.dropped("saved_view", "id", "name"),
            FreeText.dropped("idempotent_answer", "request_key", "body"),
            FreeText.dropped("evidence_file", "id", "file_name"));

    /** Tables that hold nothing about learners: the institution's own, ids, counts and fingerprints. */
    static final Set<String> IMPERSONAL = Set.of(
            "stored_setting",
            "issuing_unit",
            "staff_account",
            "staff_session",
            "api_token",
            "stored_image",
            "achievement_template",
            "record_template",
            "roster_layout",
            "signing_key",
            "status_list",
            "kept_template",
            "batch_template",
            "revocation_target",
            "ledger_waiting",
            "ledger_leaf",
            "ledger_node",
            "ledger_checkpoint",
            "ledger_head",
            "ledger_check",
            "letter_wording",
            "letter_setting",
            "batch_reminder",
            "wallet_nonce",
            "wallet_caller",
            "newer_credential",
            "erased_record",
            "journal_redaction",
            "retention_rule",
            "consent_text",
            "owed_invitation",
            "claim_rule",
            "print_order",
            "print_piece",
            "story_refusal",
            "returned_message");

    private PersonalTables() {}
}
