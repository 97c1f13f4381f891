package org.conferral.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClaimTicketTest {

    private static final byte[] SECRET = new byte[32];
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final String ARRIVED = ClaimTicket.arrived("link-1", NOON).sealed(SECRET);

    @Test
    void comes_back_as_it_was() {
        assertThat(ClaimTicket.read(ARRIVED, SECRET, NOON)).contains(ClaimTicket.arrived("link-1", NOON));
        assertThat(ClaimTicket.read(ClaimTicket.arrived("l", NOON).open(NOON).sealed(SECRET), SECRET, NOON))
                .hasValueSatisfying(ticket -> assertThat(ticket.opened()).isTrue());
    }

    @Test
    void is_over_after_half_an_hour() {
        assertThat(ClaimTicket.read(ARRIVED, SECRET, NOON.plusSeconds(1799))).isPresent();
        assertThat(ClaimTicket.read(ARRIVED, SECRET, NOON.plusSeconds(1800))).isEmpty();
    }

    @Test
    void cannot_be_opened_by_the_browser_itself() {
        assertThat(ClaimTicket.read(ARRIVED.replace(".a.", ".o."), SECRET, NOON))
                .isEmpty();
        assertThat(ClaimTicket.read(ARRIVED.replace("link-1", "link-2"), SECRET, NOON))
                .isEmpty();
        assertThat(ClaimTicket.read(ARRIVED, new byte[] {1}, NOON)).isEmpty();
    }

    @Test
    void any_other_text_is_no_ticket() {
        assertThat(ClaimTicket.read("", SECRET, NOON)).isEmpty();
        assertThat(ClaimTicket.read("a.b.c.d", SECRET, NOON)).isEmpty();
        assertThat(ClaimTicket.read("ä.b.9.ü", SECRET, NOON)).isEmpty();
    }
}
