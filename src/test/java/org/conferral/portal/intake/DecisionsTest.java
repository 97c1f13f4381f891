package org.conferral.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.conferral.roster.Choices;
import org.conferral.roster.DateOrder;
import org.conferral.roster.DuplicateRule;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    @Test
    void what_was_decided_is_the_same_after_it_was_stored() {
        Choices choices = Choices.NONE
                .onSheet("Fall")
                .withHeaderRow(4)
                .mapping(Map.of("Post", "learner.email", "House", ""))
                .with(DateOrder.MDY)
                .with(DuplicateRule.REPLACE);
        assertThat(Decisions.read(Decisions.write(choices))).isEqualTo(choices);
    }

    @Test
    void nothing_decided_stays_nothing() {
        assertThat(Decisions.read("{}")).isEqualTo(Choices.NONE);
    }
}
