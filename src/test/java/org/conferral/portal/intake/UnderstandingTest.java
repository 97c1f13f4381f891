package org.conferral.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnderstandingTest {

    @Test
    void a_roster_that_was_understood_before_the_sheets_were_kept_knows_its_own() {
        String kept = "{\"sheet\":\"Fall\",\"headerRow\":2,\"encoding\":\"\",\"delimiter\":\"\",\"columns\":[],"
                + "\"dateOrders\":{},\"questions\":[]}";

        assertThat(Understanding.of(kept).sheets()).containsExactly("Fall");
    }
}
