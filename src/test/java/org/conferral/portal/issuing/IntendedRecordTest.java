package org.conferral.portal.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.conferral.portal.catalog.IssueAs;
import org.conferral.roster.DuplicateRule;
import org.conferral.status.StatusPlace;
import org.conferral.status.StatusPurpose;
import org.junit.jupiter.api.Test;

class IntendedRecordTest {

    private static final Instant NOW = Instant.parse("2026-05-30T10:00:00Z");
    private static final byte[] SEED = new byte[32];

    @Test
    void an_intent_has_a_value_for_every_column() {
        IntendedRecord intent = intent();
        intent.occupy(new AllottedPlace(
                "list", new StatusPlace(URI.create("https://example.org/status/1"), 7, StatusPurpose.REVOCATION)));
        intent.expect("key");

        assertThat(intent.row()).hasSameSizeAs(IntendedRecord.COLUMNS);
        assertThat(value(intent, "id")).isEqualTo("record");
        assertThat(value(intent, "unit_id")).isEqualTo("unit");
        assertThat(value(intent, "batch_id")).isEqualTo("batch");
        assertThat(value(intent, "row_no")).isEqualTo(2);
        assertThat(value(intent, "state")).isEqualTo(CredentialState.PENDING);
        assertThat(value(intent, "standing")).isEqualTo("GOOD");
        assertThat(value(intent, "status_list_id")).isEqualTo("list");
        assertThat(value(intent, "status_index")).isEqualTo(7);
        assertThat(value(intent, "signing_key_id")).isEqualTo("key");
        assertThat(value(intent, "template_id")).isEqualTo("template");
    }

    @Test
    void an_intent_that_failed_says_so_and_has_no_place() {
        IntendedRecord intent = intent();
        intent.fail("email-missing");

        assertThat(value(intent, "state")).isEqualTo(CredentialState.FAILED);
        assertThat(value(intent, "failure")).isEqualTo("email-missing");
        assertThat(value(intent, "status_list_id")).isNull();
        assertThat(value(intent, "status_index")).isNull();
    }

    @Test
    void a_newer_version_goes_on_under_the_identifier_of_the_earlier_one() {
        IntendedRecord intent = intent();
        assertThat(intent.documentId()).isEqualTo("record");
        assertThat(value(intent, "document_id")).isNull();
        intent.replace(new Holding("earlier", "learner", "", Optional.empty()));
        intent.renew("first");

        assertThat(intent.documentId()).isEqualTo("first");
        assertThat(value(intent, "document_id")).isEqualTo("first");
        assertThat(value(intent, "replaces_id")).isEqualTo("earlier");
    }

    private static Object value(IntendedRecord intent, String column) {
        return intent.row()[IntendedRecord.COLUMNS.indexOf(column)];
    }

    private static IntendedRecord intent() {
        BatchOrder order = new BatchOrder(
                "roster",
                "Spring",
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        BatchTerms.Outline outline = new BatchTerms.Outline("template", IssueAs.CLR, 30, 1, DuplicateRule.ALLOW);
        LearnerFacts facts = new LearnerFacts(Optional.empty(), "Ada", "Lovelace", "ada@example.org", Optional.empty());
        return new IntendedRecord(
                new IntendedRecord.Outline("record", 2, 0, "Certificate", SEED, "", "00ff"),
                new IssuanceBatch("batch", "unit", order, outline, "clerk", NOW),
                new Learner("learner", "unit", facts, NOW),
                NOW);
    }
}
