package org.conferral.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Instant NOON = Instant.parse("2026-05-29T12:00:00Z");

    @Test
    void ids_of_one_millisecond_are_in_order_even_when_it_gives_more_than_it_can_count() {
        Ids ids = new Ids(Clock.fixed(NOON, ZoneOffset.UTC));

        List<String> given = Stream.generate(ids::next).limit(10_000).toList();

        assertThat(given).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_clock_that_steps_back_gives_no_smaller_ids() {
        Iterator<Instant> moments = List.of(NOON, NOON.minus(Duration.ofHours(1)), NOON.minus(Duration.ofMinutes(59)))
                .iterator();
        InstantSource source = moments::next;
        Ids ids = new Ids(source.withZone(ZoneOffset.UTC));

        assertThat(Stream.generate(ids::next).limit(3).toList()).isSorted();
    }

    @Test
    void an_id_tells_its_millisecond_and_version() {
        UUID id = UUID.fromString(new Ids(Clock.fixed(NOON, ZoneOffset.UTC)).next());

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void what_is_not_counted_is_random() {
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);

        List<Long> tails = IntStream.range(0, 100)
                .mapToObj(i -> UUID.fromString(new Ids(clock).next()).getLeastSignificantBits())
                .distinct()
                .toList();

        assertThat(tails).hasSize(100);
    }

    @Test
    void brief_ids_are_in_order_too_and_look_like_nothing_else() {
        Ids ids = new Ids(Clock.fixed(NOON, ZoneOffset.UTC));

        List<String> given = Stream.generate(ids::brief).limit(10_000).toList();

        assertThat(given).isSorted().doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9a-v]{11}-[0-9a-v]{5}"));
    }

    @Test
    void brief_ids_of_a_later_time_are_greater_until_a_distant_year() {
        String last = "";
        for (int years = 0; years < 80; years++) {
            String next = new Ids(Clock.fixed(NOON.plus(Duration.ofDays(365L * years)), ZoneOffset.UTC)).brief();
            assertThat(next).isGreaterThan(last).hasSize(17);
            last = next;
        }
    }

    @Test
    void servers_that_count_in_the_same_millisecond_begin_anywhere() {
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);

        assertThat(IntStream.range(0, 1_000)
                        .mapToObj(server -> new Ids(clock).brief().substring(0, 11))
                        .distinct()
                        .count())
                .isGreaterThan(500);
    }
}
