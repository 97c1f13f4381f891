package org.conferral.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeSwitchTest {

    @Test
    void it_leads_back_to_the_page() {
        assertThat(ThemeSwitch.back("/catalog/achievements?show=archived", ""))
                .isEqualTo("/catalog/achievements?show=archived");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "https://evil.example", "/\\evil.example", "/a\r\nX: y", "", "javascript:1"})
    void it_leads_nowhere_else(String asked) {
        assertThat(ThemeSwitch.back(asked, "")).isEqualTo("/");
    }
}
