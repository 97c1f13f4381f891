package org.conferral.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GlanceTest {

    @Test
    void nobody_looks_by_head() {
        assertThat(Glance.is("HEAD", Map.<String, String>of()::get)).isTrue();
        assertThat(Glance.is("GET", Map.<String, String>of()::get)).isFalse();
    }

    @Test
    void nobody_looks_at_what_a_browser_fetches_in_case_somebody_will() {
        assertThat(Glance.is("GET", Map.of("Sec-Purpose", "prefetch;prerender")::get))
                .isTrue();
        assertThat(Glance.is("GET", Map.of("Purpose", "Prefetch")::get)).isTrue();
        assertThat(Glance.is("GET", Map.of("X-Purpose", "preview")::get)).isTrue();
        assertThat(Glance.is("GET", Map.of("Purpose", "navigate")::get)).isFalse();
    }
}
