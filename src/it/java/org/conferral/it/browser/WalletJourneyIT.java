package org.conferral.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.conferral.it.ConferralProcess;
import org.conferral.it.LearnersCounter;
import org.conferral.it.Wallet;
import org.junit.jupiter.api.Test;

/** A learner lays the record ready for a wallet; with and without script, on a telephone as well. */
class WalletJourneyIT {

    @Test
    void a_record_is_laid_ready_for_a_wallet() {
        try (Visitor learner = open(Visitor.at(ConferralProcess.demo().url("")), "yara")) {
            learner.looks("claim-keep").press("wallet").looks("claim-wallet");
            assertThat(learner.text()).contains("2. Type this code").contains("Learner Credential Wallet");
            assertThat(learner.source().length()).isLessThan(150 * 1024);
            learner.unfold("Another kind of wallet")
                    .looks("claim-wallet-other")
                    .resize(320)
                    .looks("claim-wallet-narrow");
            String interaction = learner.textOf("interaction");
            String first = learner.textOf("txCode");
            assertThat(learner.resize(1280).press("look").textOf("txCode")).isEqualTo(first);
            assertThat(learner.press("again").textOf("txCode")).isNotEqualTo(first);

            learner.open(interaction).looks("wallet-interaction");
        }
    }

    @Test
    void the_page_tells_what_became_of_an_offer() {
        Wallet wallet = new Wallet("203.0.113.41");
        JsonObject record = LearnersCounter.newRecord(ConferralProcess.demo(), "yolanda", "clr");
        try (Visitor learner = open(Visitor.at(ConferralProcess.demo().url("")), record)) {
            wallet.guess(learner.press("wallet").attribute("sameDevice", "href"));
            assertThat(learner.press("look").looks("claim-wallet-closed").text())
                    .contains("Too many wrong codes were typed");

            learner.press("again").unfold("Another kind of wallet");
            assertThat(wallet.fetch(learner.textOf("interaction")).status()).isEqualTo(200);
            assertThat(learner.press("look").looks("claim-wallet-collected").text())
                    .contains("A wallet has fetched your record");
        }
        try (Visitor registrar = Visitor.at(ConferralProcess.demo().url(""))) {
            registrar
                    .signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD)
                    .open("/issuing/credential?id=" + record.getString("id"));
            assertThat(registrar.looks("credential-wallets").text())
                    .contains("Fetched", "by an exchange (VCALM)", "Closed after wrong codes");
            String batch = registrar.source().replaceAll("(?s).*?/issuing/batch\\?id=([0-9a-v-]+).*", "$1");
            registrar.open("/delivery/board?batch=" + batch);
            assertThat(registrar.looks("board-wallet").text()).contains("In a wallet");
        }
    }

    @Test
    void a_wallet_can_be_reached_without_script() {
        try (Visitor learner =
                open(Visitor.withoutScript(ConferralProcess.demo().url("")), "yasmin")) {
            learner.press("wallet").looks("claim-wallet-without-script");
            assertThat(learner.attribute("sameDevice", "href"))
                    .startsWith("openid-credential-offer://?credential_offer=");
            assertThat(learner.attribute("learnerWallet", "href")).startsWith("https://lcw.app/request.html?");
        }
    }

    private static Visitor open(Visitor visitor, String name) {
        return open(visitor, LearnersCounter.newRecord(ConferralProcess.demo(), name, "clr"));
    }

    private static Visitor open(Visitor visitor, JsonObject record) {
        return visitor.open(record.getString("claimUrl"))
                .fill("birthDate", LearnersCounter.BORN)
                .press("openRecord");
    }
}
