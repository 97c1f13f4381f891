package org.conferral.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.conferral.status.StatusPlace;
import org.junit.jupiter.api.Test;

class SignedPlacesTest {

    @Test
    void a_record_tells_its_own_place_and_those_of_what_it_bundles() {
        assertThat(SignedPlaces.of(Drafting.draft(Plans.transcript()).bytes())).isEqualTo(Plans.places(3));
        assertThat(SignedPlaces.of(Drafting.draft(Plans.badge()).bytes())).isEqualTo(Plans.places(1));
    }

    @Test
    void a_place_named_twice_is_one_and_what_is_none_is_left_out() {
        String record = Drafting.draft(Plans.transcript()).toString();
        String twice = record.replace("94568", "94567").replace("#94569", "").replace("\"94569\"", "\"x\"");

        assertThat(SignedPlaces.of(twice.getBytes(StandardCharsets.UTF_8)))
                .extracting(StatusPlace::index)
                .containsExactly(Plans.FIRST_PLACE);
        assertThat(SignedPlaces.of("{\"credentialSubject\":[1]}".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
