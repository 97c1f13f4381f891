package org.conferral.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LetterFilterTest {

    @Test
    void is_read_from_an_address_whatever_it_says() {
        assertThat(LetterFilter.of("bounced", "b1", " Ada ", null).state()).contains(LetterState.BOUNCED);
        assertThat(LetterFilter.of("bounced", "b1", " Ada ", null).words()).isEqualTo("Ada");
        assertThat(LetterFilter.of("no such state", "", null, " ").state()).isEmpty();
        assertThat(LetterFilter.of(null, "", null, " ").batchId()).isEmpty();
    }

    @Test
    void a_percent_sign_in_a_search_means_itself() {
        assertThat(LetterFilter.of(null, null, "100%_!A", null).pattern()).isEqualTo("%100!%!_!!a%");
    }

    @Test
    void a_state_chosen_keeps_search_and_batch_in_the_address() {
        assertThat(list(LetterFilter.of("held", "b 1", "Zoë", null), true).kept())
                .isEqualTo("&words=Zo%C3%AB&batch=b+1");
    }

    @Test
    void the_first_visit_is_told_from_a_search_without_result() {
        assertThat(list(LetterFilter.of(null, null, null, null), true).firstVisit())
                .isTrue();
        assertThat(list(LetterFilter.of(null, null, "Ada", null), true).nothingFound())
                .isTrue();
    }

    @Test
    void nothing_is_sent_again_without_a_mail_server() {
        assertThat(list(LetterFilter.of("failed", null, null, null), false).sendable())
                .isFalse();
        assertThat(list(LetterFilter.of("failed", null, null, null), false).heldBack())
                .isTrue();
    }

    private static LetterList list(LetterFilter filter, boolean delivers) {
        return LetterList.of(filter, List.of(), new LetterCounts(Map.of()), delivers);
    }
}
