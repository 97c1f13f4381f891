package org.conferral.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailCodeTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final KnownFacts NOTHING = new KnownFacts(Optional.empty(), Optional.empty());
    private static final KnownFacts BORN = new KnownFacts(Optional.of(LocalDate.of(2001, 2, 3)), Optional.empty());

    @Test
    void six_digits_are_derived_from_the_secret_and_from_nothing_that_is_stored() {
        String digits = MailCodes.digits(new byte[32], "code-1");

        assertThat(digits).matches("\\d{6}").isEqualTo(MailCodes.digits(new byte[32], "code-1"));
        assertThat(digits).isNotEqualTo(MailCodes.digits(new byte[] {1}, "code-1"));
        assertThat(digits).isNotEqualTo(MailCodes.digits(new byte[32], "code-2"));
    }

    @Test
    void a_code_is_good_for_a_quarter_of_an_hour_five_tries_and_one_use() {
        assertThat(code().isGood(NOON.plusSeconds(899))).isTrue();
        assertThat(code().isGood(NOON.plusSeconds(900))).isFalse();
        MailCode missed = code();
        for (int i = 0; i < 4; i++) {
            missed.miss();
        }
        assertThat(missed.isGood(NOON)).isTrue();
        missed.miss();
        assertThat(missed.isGood(NOON)).isFalse();
        MailCode used = code();
        used.end(NOON);
        assertThat(used.isGood(NOON)).isFalse();
    }

    @Test
    void codes_are_mailed_once_a_minute_and_so_many_an_hour() {
        CodeRation ration = new CodeRation(2);

        assertThat(ration.hasRoom(List.of(), NOON)).isTrue();
        assertThat(ration.hasRoom(List.of(NOON.minusSeconds(59)), NOON)).isFalse();
        assertThat(ration.hasRoom(List.of(NOON.minusSeconds(61)), NOON)).isTrue();
        assertThat(ration.hasRoom(List.of(NOON.minusSeconds(61), NOON.minusSeconds(200)), NOON))
                .isFalse();
        assertThat(ration.hasRoom(List.of(NOON.minusSeconds(61), NOON.minusSeconds(3601)), NOON))
                .isTrue();
    }

    @Test
    void a_fact_does_where_it_is_asked_for_and_a_code_where_it_is_or_nothing_is_known() {
        assertThat(ClaimWay.FACT.takesAnswer(NOTHING)).isTrue();
        assertThat(ClaimWay.FACT.takesCode()).isFalse();
        assertThat(ClaimWay.FACT_OR_CODE.takesAnswer(BORN)).isTrue();
        assertThat(ClaimWay.FACT_OR_CODE.takesAnswer(NOTHING)).isFalse();
        assertThat(ClaimWay.FACT_OR_CODE.takesCode()).isTrue();
        assertThat(ClaimWay.CODE.takesAnswer(BORN)).isFalse();
    }

    @Test
    void an_address_is_hinted_at_so_that_only_its_owner_knows_it() {
        assertThat(MailAddress.hinted("ada@college.example")).isEqualTo("a…@college.example");
        assertThat(MailAddress.key(" Ada@College.example")).isEqualTo(MailAddress.key("ada@college.example"));
    }

    private static MailCode code() {
        return new MailCode("code-1", MailCode.Purpose.CLAIM, "record-1", "ada@college.example", NOON);
    }
}
