package org.conferral.issuance;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.conferral.credential.Achievement;
import org.conferral.credential.Criteria;
import org.conferral.credential.Profile;
import org.conferral.status.StatusPlace;
import org.conferral.status.StatusPurpose;

/** Plans for records that a small university might issue. */
public final class Plans {

    public static final String ISSUER = "did:web:records.example.edu";
    public static final URI STATUS_LIST = URI.create("https://records.example.edu/status/1");
    public static final int FIRST_PLACE = 94_567;
    public static final Instant VALID_FROM = Instant.parse("2026-01-05T09:00:00Z");

    private Plans() {}

    public static RecordPlan transcript() {
        return plan(List.of(graded("MATH-101", "A", "4.5"), graded("CHEM-210", "B+", "3")), false);
    }

    public static RecordPlan badge() {
        return plan(List.of(Award.of(achievement("WELD-2"))), true);
    }

    public static RecordPlan expiring(Instant validUntil) {
        return plan(List.of(graded("MATH-101", "A", "4.5")), false, Optional.of(validUntil));
    }

    public static RecordPlan plan(List<Award> awards, boolean asBadge) {
        return plan(awards, asBadge, Optional.empty());
    }

    private static RecordPlan plan(List<Award> awards, boolean asBadge, Optional<Instant> validUntil) {
        byte[] seed = new byte[32];
        Arrays.fill(seed, (byte) 7);
        return new RecordPlan(
                UUID.fromString("01900000-0000-7000-8000-000000000001"),
                Profile.of(ISSUER, "Example University", "https://records.example.edu/"),
                "Transcript of Records",
                Optional.of("Official transcript"),
                new Recipient("zoë.müller@example.edu", Optional.of("Zoë Müller")),
                awards,
                places(RecordPlan.placesFor(awards.size(), asBadge)),
                VALID_FROM,
                validUntil,
                asBadge,
                seed);
    }

    /** Places one after another, beginning with 94567. */
    public static List<StatusPlace> places(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new StatusPlace(STATUS_LIST, FIRST_PLACE + i, StatusPurpose.REVOCATION))
                .toList();
    }

    public static Award graded(String code, String grade, String credits) {
        return new Award(
                achievement(code),
                Optional.of(LocalDate.of(2025, 12, 19)),
                Optional.of(grade),
                List.of(),
                Optional.of(new BigDecimal(credits)),
                Optional.of("2025 Fall"));
    }

    public static Achievement achievement(String code) {
        return Achievement.of(
                "https://records.example.edu/achievements/" + code,
                "Course " + code,
                "What " + code + " is about.",
                Criteria.of("Pass the exam."));
    }
}
