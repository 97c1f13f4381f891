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
}
