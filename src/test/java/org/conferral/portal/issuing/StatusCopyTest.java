package org.conferral.portal.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.conferral.proof.Did;
import org.conferral.status.BitstringStatusList;
import org.conferral.status.StatusPurpose;
import org.junit.jupiter.api.Test;

class StatusCopyTest {

    private static final Instant BACKUP = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant LATER = BACKUP.plusSeconds(60);

    @Test
    void what_was_revoked_after_the_backup_stays_revoked() {
        BitstringStatusList held = revocations(LATER, 5, 9).reconciled(revocations(BACKUP, 5));

        assertThat(held).isEqualTo(bits(5, 9));
    }

    @Test
    void an_older_copy_takes_no_revocation_back() {
        BitstringStatusList held = revocations(BACKUP, 5).reconciled(revocations(LATER, 9));

        assertThat(held).isEqualTo(bits(5, 9));
    }

    @Test
    void a_suspension_of_after_the_backup_holds_and_one_lifted_since_does_not_come_back() {
        BitstringStatusList held = suspensions(LATER, 7).reconciled(suspensions(BACKUP, 5));

        assertThat(held).isEqualTo(bits(7));
    }

    @Test
    void about_suspensions_an_older_copy_has_nothing_to_say() {
        assertThat(suspensions(BACKUP, 7).reconciled(suspensions(LATER, 5))).isEqualTo(bits(5));
        assertThat(suspensions(BACKUP, 7).reconciled(suspensions(BACKUP, 5))).isEqualTo(bits(5));
    }

    @Test
    void a_copy_reads_what_was_published() {
        StatusCopy copy = StatusCopy.of(bits(3).toCredential(
                        URI.create("https://records.example.edu/status/1"),
                        new Did("did:web:records.example.edu"),
                        StatusPurpose.SUSPENSION,
                        BACKUP,
                        LATER,
                        Duration.ofMinutes(5)));

        assertThat(copy).isEqualTo(suspensions(BACKUP, 3));
    }

    @Test
    void the_list_of_suspensions_is_found_again_by_the_list_it_belongs_to() {
        String id = StatusList.suspensionsOf("01900000-0000-7000-8000-000000000001");

        assertThat(id)
                .isEqualTo(StatusList.suspensionsOf("01900000-0000-7000-8000-000000000001"))
                .isNotEqualTo(StatusList.suspensionsOf("01900000-0000-7000-8000-000000000002"))
                .hasSize(36);
    }

    private static StatusCopy revocations(Instant at, int... set) {
        return new StatusCopy("did:web:records.example.edu", StatusPurpose.REVOCATION, at, bits(set));
    }

    private static StatusCopy suspensions(Instant at, int... set) {
        return new StatusCopy("did:web:records.example.edu", StatusPurpose.SUSPENSION, at, bits(set));
    }

    private static BitstringStatusList bits(int... set) {
        BitstringStatusList bits = BitstringStatusList.empty(BitstringStatusList.SMALLEST);
        for (int index : set) {
            bits = bits.with(index, true);
        }
        return bits;
    }
}
