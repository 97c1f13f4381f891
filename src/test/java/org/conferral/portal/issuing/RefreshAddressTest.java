package org.conferral.portal.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.conferral.portal.platform.Unsealed;
import org.junit.jupiter.api.Test;

class RefreshAddressTest {

    private static final URI ALL = URI.create("https://records.example.edu/refresh");
    private static final String ID = "01900000-0000-7000-8000-000000000001";

    private final RefreshAddress addresses = new RefreshAddress(Unsealed.sealing("one key"));

    @Test
    void a_record_is_found_by_its_own_mark_alone() {
        String mark = mark(ID);

        assertThat(addresses.isOf(ID, mark)).isTrue();
        assertThat(addresses.isOf(ID, mark("01900000-0000-7000-8000-000000000002")))
                .isFalse();
        assertThat(addresses.isOf(ID, mark.substring(1))).isFalse();
        assertThat(addresses.isOf(ID, "")).isFalse();
    }

    @Test
    void another_master_key_gives_another_mark() {
        RefreshAddress elsewhere = new RefreshAddress(Unsealed.sealing("another key"));

        assertThat(elsewhere.isOf(ID, mark(ID))).isFalse();
    }

    @Test
    void the_mark_has_as_many_bits_as_a_key() {
        assertThat(mark(ID)).hasSize(43).isEqualTo(mark(ID));
    }

    private String mark(String id) {
        return addresses.address(ALL, id).getPath().substring("/refresh/".length());
    }
}
