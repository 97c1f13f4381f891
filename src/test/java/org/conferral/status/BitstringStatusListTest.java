package org.conferral.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.conferral.proof.Did;
import org.conferral.proof.SafeMode;
import org.conferral.proof.Vectors;
import org.junit.jupiter.api.Test;

class BitstringStatusListTest {

    private static final URI LIST = URI.create("https://records.example.edu/status/3");

    @Test
    void the_golden_list_has_exactly_the_golden_bits() {
        String encoded =
                Vectors.signed("status-list").getJsonObject("credentialSubject").getString("encodedList");

        BitstringStatusList list = BitstringStatusList.decode(encoded);

        assertThat(IntStream.range(0, list.size()).filter(list::isSet)).containsExactly(0, 23, 131_071);
    }

    @Test
    void the_published_empty_list_is_read_as_empty() {
        BitstringStatusList list =
                BitstringStatusList.decode("uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA");

        assertThat(list).isEqualTo(BitstringStatusList.empty(BitstringStatusList.SMALLEST));
    }

    @Test
    void it_tells_what_another_list_does_not_know_of() {
        BitstringStatusList list = BitstringStatusList.empty(BitstringStatusList.SMALLEST)
                .with(4, true)
                .with(131_071, true);
        BitstringStatusList older = list.with(4, false).with(8, true);

        assertThat(list.setButNotIn(older)).containsExactly(4);
        assertThat(older.setButNotIn(list)).containsExactly(8);
        assertThat(list.setButNotIn(list)).isEmpty();
    }

    @Test
    void index_0_is_the_left_most_bit() {
        BitstringStatusList list = BitstringStatusList.empty(BitstringStatusList.SMALLEST)
                .with(0, true)
                .with(9, true);

        assertThat(list.bytes()[0]).isEqualTo((byte) 0x80);
        assertThat(list.bytes()[1]).isEqualTo((byte) 0x40);
    }

    @Test
    void a_list_comes_back_as_it_went() {
        byte[] bits = new byte[BitstringStatusList.SMALLEST / 8];
        new Random(3).nextBytes(bits);

        assertThat(BitstringStatusList.decode(BitstringStatusList.of(bits).encoded())
                        .bytes())
                .isEqualTo(bits);
    }

    @Test
    void setting_a_bit_leaves_the_list_at_hand_alone_and_can_be_taken_back() {
        BitstringStatusList empty = BitstringStatusList.empty(BitstringStatusList.SMALLEST);
        BitstringStatusList set = empty.with(7, true);

        assertThat(empty.isSet(7)).isFalse();
        assertThat(set.isSet(7)).isTrue();
        assertThat(set.with(7, false)).isEqualTo(empty);
    }

    @Test
    void a_list_too_short_to_hide_in_is_refused() {
        assertThatThrownBy(() -> BitstringStatusList.empty(1024)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BitstringStatusList.decode(compressed(16_383)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(BitstringStatusList.decode(compressed(16_384)).size()).isEqualTo(131_072);
    }

    @Test
    void a_list_that_explodes_is_refused() {
        assertThatThrownBy(() -> BitstringStatusList.decode(compressed(64 * 1024 * 1024)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_no_list_is_refused() {
        assertThatThrownBy(() -> BitstringStatusList.decode("zabc")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BitstringStatusList.decode("uAAAA")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BitstringStatusList.decode("u+++")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_index_outside_the_list_is_a_fault() {
        BitstringStatusList list = BitstringStatusList.empty(BitstringStatusList.SMALLEST);

        assertThatThrownBy(() -> list.isSet(131_072)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> list.isSet(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void the_credential_of_a_list_has_the_golden_shape() {
        JsonObject golden = Vectors.unsigned("status-list");
        BitstringStatusList list = BitstringStatusList.decode(
                golden.getJsonObject("credentialSubject").getString("encodedList"));

        JsonObject credential = list.toCredential(
                LIST,
                new Did(Vectors.ISSUER),
                StatusPurpose.REVOCATION,
                Instant.parse("2026-01-05T10:00:00.7Z"),
                Instant.parse("2099-01-12T10:00:00Z"),
                Duration.ofMinutes(5));

        JsonObject subject = Json.createObjectBuilder(golden.getJsonObject("credentialSubject"))
                .add("encodedList", list.encoded())
                .add("ttl", 300_000)
                .build();
        assertThat(credential)
                .isEqualTo(Json.createObjectBuilder(golden)
                        .add("credentialSubject", subject)
                        .build());
        assertThat(SafeMode.lostTerms(credential)).isEmpty();
    }

    private static String compressed(int size) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(new byte[size]);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }
}
