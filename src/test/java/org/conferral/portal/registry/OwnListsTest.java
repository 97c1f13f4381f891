package org.conferral.portal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnListsTest {

    private static final OwnLists LISTS = new OwnLists(URI.create("https://records.example.edu"),
            id -> id.equals("7") ? Optional.of("{\"id\":\"seven\"}".getBytes(StandardCharsets.UTF_8)) : Optional.empty());

    @Test
    void an_own_list_is_read() {
        assertThat(LISTS.list(URI.create("https://records.example.edu/status/7")))
                .hasValueSatisfying(list -> assertThat(list.getString("id")).isEqualTo("seven"));
    }

    @Test
    void a_list_that_lies_elsewhere_is_not_fetched() {
        assertThat(LISTS.list(URI.create("https://elsewhere.example/status/7"))).isEmpty();
        assertThat(LISTS.list(URI.create("https://records.example.edu.evil.example/status/7"))).isEmpty();
        assertThat(LISTS.list(URI.create("https://records.example.edu/status/8"))).isEmpty();
    }
}
