package org.conferral.portal.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the address of a list says. */
class SoughtTest {

    private static final Map<String, String> EVERYTHING = Map.of(
            "batch", "b-1",
            "unit", "u-1",
            "template", "t-1",
            "filter", "revoked",
            "mail", "bounced",
            "words", " Zoë & Söhne ",
            "from", "2026-01-02",
            "to", "2026-03-04");

    @Test
    void an_address_says_again_what_was_read_from_it() {
        Sought sought = Sought.of(name -> EVERYTHING.getOrDefault(name, ""));

        assertThat(sought.address())
                .isEqualTo("batch=b-1&unit=u-1&template=t-1&filter=revoked&mail=bounced&words=Zo%C3%AB+%26+S%C3%B6hne"
                        + "&from=2026-01-02&to=2026-03-04");
        assertThat(sought.withoutText().address()).doesNotContain("words");
    }

    @Test
    void what_cannot_be_understood_narrows_nothing() {
        Sought sought = Sought.of(name -> Map.of("filter", "nonsense", "from", "31.12.2026", "words", "  ")
                .get(name));

        assertThat(sought.address()).isEmpty();
        assertThat(sought.isNarrow()).isFalse();
    }

    @Test
    void a_batch_alone_does_not_narrow_its_own_list() {
        assertThat(Sought.ALL.inBatch("b-1").isNarrow()).isFalse();
        assertThat(Sought.ALL.inBatch("b-1").narrowsBatches()).isFalse();
    }

    @Test
    void counts_are_told_in_words() {
        assertThat(new FoundCount(0, true).words()).isEqualTo("No record");
        assertThat(new FoundCount(1, true).words()).isEqualTo("One record");
        assertThat(FoundCount.of(1_234, false).words()).isEqualTo("1,234 records");
        assertThat(FoundCount.of(10_001, false).words()).isEqualTo("More than 10,000 records");
        assertThat(FoundCount.of(12, true).words()).isEqualTo("At least 12 records");
    }
}
