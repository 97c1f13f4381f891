package org.conferral.portal.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerAddressTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, , cb007107",
        "203.0.113.7, 198.51.100.1, cb007107",
        "127.0.0.1, 203.0.113.7, cb007107",
        "10.0.0.2, '198.51.100.1, 203.0.113.7', cb007107",
        "127.0.0.1, records.example.edu, 7f000001",
        "127.0.0.1, , 7f000001",
        "2001:db8:1:2:3:4:5:6, , 20010db800010002",
        "2001:db8:1:2:ffff::1, , 20010db800010002",
        "nonsense, , unknown"
    })
    void only_a_proxy_nearby_is_believed(String remote, String forwarded, String counted) {
        assertThat(CallerAddress.of(remote, Optional.ofNullable(forwarded))).isEqualTo(counted);
    }
}
