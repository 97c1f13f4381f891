package org.conferral.portal.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WalletOfferTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private final WalletOffer offer = new WalletOffer("id", "record", OfferKind.CLR, "handle", "code", NOON);

    @Test
    void lies_ready_for_ten_minutes() {
        assertThat(offer.state(NOON)).isEqualTo(OfferState.OPEN);
        assertThat(offer.state(NOON.plusSeconds(599))).isEqualTo(OfferState.OPEN);
        assertThat(offer.state(NOON.plusSeconds(600))).isEqualTo(OfferState.OVER);
    }

    @Test
    void is_closed_by_the_fifth_wrong_code() {
        for (int i = 1; i < WalletOffer.TRIES; i++) {
            offer.miss();
            assertThat(offer.isOpen(NOON)).isTrue();
        }
        offer.miss();
        assertThat(offer.state(NOON)).isEqualTo(OfferState.CLOSED);
    }

    @Test
    void is_closed_to_every_other_wallet_once_one_has_the_token() {
        redeem();

        assertThat(offer.isOpen(NOON)).isFalse();
        assertThat(offer.state(NOON)).isEqualTo(OfferState.COLLECTING);
        assertThat(offer.state(NOON.plusSeconds(600))).isEqualTo(OfferState.OVER);
        assertThat(offer.isTokenAlive(NOON.plusSeconds(600))).isFalse();
    }

    @Test
    void is_collected_once_and_remembers_the_first_word_of_the_wallet() {
        redeem();
        offer.collect(Route.OPENID, NOON);
        assertThat(offer.state(NOON)).isEqualTo(OfferState.COLLECTED);
        assertThat(offer.isTokenAlive(NOON)).as("to tell how it went").isTrue();

        offer.tell("credential_failure");
        offer.tell("credential_accepted");
        assertThat(offer.state(NOON)).isEqualTo(OfferState.FAILED);
    }

    @Test
    void gives_way_to_a_newer_one() {
        offer.end(NOON);
        assertThat(offer.state(NOON)).isEqualTo(OfferState.OVER);
    }

    private void redeem() {
        offer.redeem(new AccessToken("token"), new TokenRequest(Map.of()), NOON);
    }
}
