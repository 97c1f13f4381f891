package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.conferral.house.Shell;
import org.junit.jupiter.api.Test;

/**
 * A wallet library that others wrote (@openid4vc/openid4vci) fetches a record. It comes from npm; where there is no node, or no way to it, the test is
 * skipped and says so.
 */
class WalletLibraryIT {

    private static final Path FOLDER = Path.of("target/wallet");

    @Test
    void a_library_for_wallets_fetches_a_record_by_link_and_tells_that_it_has_it() throws Exception {
        prepare();
        LearnersCounter counter = LearnersCounter.ofNewRecord(ConferralProcess.demo(), "vera", "clr")
                .layReady();
        Files.writeString(
                FOLDER.resolve("input.json"),
                Json.createObjectBuilder()
                        .add("offer", counter.offerLink())
                        .add("txCode", counter.txCode())
                        .build()
                        .toString());

        assertThat(Shell.run(FOLDER, "node wallet.mjs"))
                .as("what the script says stands in target/wallet/log")
                .isTrue();

        byte[] credential = Files.readAllBytes(FOLDER.resolve("output.json"));
        assertThat(WalletIT.verdict(new Api.Answer(200, "", credential).json())).isEqualTo("VALID");
        assertThat(counter.look()).contains("A wallet has fetched your record");
    }

    private static void prepare() throws IOException, InterruptedException {
        assumeTrue(
                Shell.npm(FOLDER, "@openid4vc/openid4vci@0.4 @openid4vc/oauth2@0.4"),
                "no npm, or no way to its packages");
        Files.copy(Path.of("src/it/js/wallet.mjs"), FOLDER.resolve("wallet.mjs"), StandardCopyOption.REPLACE_EXISTING);
    }
}
