package org.conferral.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import org.conferral.proof.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusPlaceTest {

    private static final StatusPlace PLACE =
            new StatusPlace(URI.create("https://records.example.edu/status/3"), 94567, StatusPurpose.REVOCATION);

    @Test
    void a_place_is_written_as_the_standard_says_and_read_back() {
        JsonObject entry = PLACE.toJson();

        assertThat(entry.getString("id")).isEqualTo("https://records.example.edu/status/3#94567");
        assertThat(entry.getString("statusListIndex")).isEqualTo("94567");
        assertThat(StatusPlace.fromJson(entry)).contains(PLACE);
    }

    @Test
    void the_golden_entry_is_read() {
        JsonObject entry = Vectors.signed("clr").getJsonObject("credentialStatus");

        assertThat(StatusPlace.fromJson(entry)).map(StatusPlace::index).contains(23);
    }

    @ParameterizedTest
    @CsvSource({
        "type, 1EdTechRevocationList",
        "statusListIndex, -1",
        "statusListIndex, 1.5",
        "statusListIndex, ''",
        "statusListIndex, 99999999999",
        "statusPurpose, message",
        "statusListCredential, 'a b'",
        "statusListCredential, status/3",
        "statusSize, 2"
    })
    void an_entry_of_another_kind_is_not_guessed_at(String name, String value) {
        JsonObject entry =
                Json.createObjectBuilder(PLACE.toJson()).add(name, value).build();

        assertThat(StatusPlace.fromJson(entry)).isEmpty();
    }

    @Test
    void a_place_needs_a_list_and_an_index() {
        assertThatThrownBy(() -> new StatusPlace(URI.create("/status/3"), 1, StatusPurpose.REVOCATION))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StatusPlace(PLACE.list(), -1, StatusPurpose.REVOCATION))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
