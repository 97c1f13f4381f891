package org.conferral.portal.privacy;

import java.util.List;
import java.util.Set;
import org.conferral.portal.privacy.PersonalTable.By;
import org.conferral.portal.privacy.PersonalTable.End;

/**
 * The register of personal data: every table of the schema stands in exactly one of these lists. A test holds them against the schema, so that
 * no feature can begin to keep something about people that is neither handed out nor erased.
 */
final class PersonalTables {

    /** Rows that belong to one person, in the order in which they are handed out; stories go after the looks at them. */
    static final List<PersonalTable> OWN = List.of(
            new PersonalTable(
                    "learner",
                    "person",
                    By.LEARNER,
                    "id",
                    List.of("given_name", "family_name", "student_id", "email", "birth_date", "created_at"),
                    End.EMPTIED),
            new PersonalTable(
                    "issued_credential",
                    "records",
                    By.LEARNER,
                    "learner_id",
                    List.of(
                            "id",
                            "name",
                            "state",
                            "standing",
                            "standing_reason",
                            "standing_since",
                            "issued_at",
                            "claimed_at",
                            "declined_at",
                            "mail_state",
                            "failure"),
                    End.EMPTIED),
            new PersonalTable(
                    "signed_document",
                    "documents",
                    By.RECORD,
                    "credential_id",
                    List.of("credential_id", "sha256"),
                    End.EMPTIED),
            new PersonalTable(
                    "bundled_standing",
                    "parts",
                    By.RECORD,
                    "credential_id",
                    List.of("credential_id", "part_no", "standing", "standing_reason", "standing_since"),
                    End.EMPTIED),
            PersonalTable.byRecord(
                    "credential_correction", "corrections", "corrects_id", "reason", "rows_json", "corrected_at"),
            PersonalTable.byRecord(
                    "outgoing_letter",
                    "letters",
                    "credential_id",
                    "kind",
                    "recipient_name",
                    "recipient_address",
                    "note",
                    "state",
                    "smtp_answer",
                    "created_at",
                    "sent_at"),
            PersonalTable.byRecord("planned_reminder", "reminders", "credential_id", "due_at"),
            PersonalTable.byRecord(
                    "claim_link",
                    "answers",
                    "credential_id",
                    "created_at",
                    "expires_at",
                    "opened_at",
                    "claimed_at",
                    "declined_at",
                    "decline_reason"),
            PersonalTable.byRecord(
                    "correction_request",
                    "reports",
                    "record_name",
                    "subject",
                    "words",
                    "made_at",
                    "state",
                    "answer",
                    "answered_at"),
            PersonalTable.byRecord("consent_given", "consents", "credential_id", "consent_text_id", "given_at"),
            new PersonalTable("story_view", "looks", By.STORY, "story_id", List.of("story_id", "seen_at"), End.GOES),
            PersonalTable.byRecord("story", "shared", "id", "title", "note", "created_at", "expires_at", "ended_at"),
            PersonalTable.byRecord(
                    "wallet_offer",
                    "wallets",
                    "credential_id",
                    "kind",
                    "created_at",
                    "collected_at",
                    "route",
                    "client_id",
                    "outcome"),
            PersonalTable.byRecord("disclosure", "disclosures", "credential_id", "channel", "detail", "told_at"),
            new PersonalTable(
                    "lost_request", "lost", By.ADDRESS, "lower(email)", List.of("email", "made_at"), End.GOES),
            new PersonalTable(
                    "suppressed_address",
                    "suppressed",
                    By.ADDRESS,
                    "address",
                    List.of("address", "reason", "note", "added_at"),
                    End.GOES),
            new PersonalTable(
                    "erasure_request",
                    "wishes",
                    By.LEARNER,
                    "learner_id",
                    List.of("asked_at", "due_at", "state", "words", "answer"),
                    End.EMPTIED));

    /** What a person has agreed to, in the words of then; to be read only. */
    static final PersonalTable AGREED = PersonalTable.byRecord(
            "consent_given join consent_text on consent_text.id = consent_given.consent_text_id",
            "consents",
            "credential_id",
            "version",
            "words",
            "given_at");

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
            "journal_entry");

    /** Texts that staff write, or programs were answered, in which a person may be named. */
    static final List<FreeText> WRITTEN = List.of(
            FreeText.reworded("issuance_batch", "id", "name"),
            FreeText.reworded("issuance_batch", "id", "correction"),
            FreeText.reworded("issuance_batch", "id", "sent_back_note"),
            FreeText.reworded("revocation_order", "id", "reason"),
            FreeText.reworded("roster", "id", "file_name"),
            FreeText.reworded("suppressed_address", "address", "note"),
            FreeText.reworded("outbox_control", "id", "last_answer"),
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
            "erased_record",
            "journal_redaction",
            "retention_rule",
            "consent_text");

    private PersonalTables() {}
}
