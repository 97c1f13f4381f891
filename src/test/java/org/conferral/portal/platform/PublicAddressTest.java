package org.conferral.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080",
                "https://portal.localhost",
                "http://127.0.0.1:8230/x",
                "http://[::1]:8080",
                "https://conferral.TEST"
            })
    void an_address_of_this_machine_or_of_a_network_for_tests_is_for_tests(String url) {
        assertThat(PublicAddress.fixed(url).isForTests()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://records.example.edu",
                "https://localhost.example.edu",
                "https://test.example.edu",
                "https://mytest",
                "http://10.0.0.1",
                "https://127.0.0.1.example.edu"
            })
    void any_other_is_of_the_real_world(String url) {
        assertThat(PublicAddress.fixed(url).isForTests()).isFalse();
    }
}
