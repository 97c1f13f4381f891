package org.conferral.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.conferral.house.NpmFolder;
import org.junit.jupiter.api.Test;

/**
 * A library that others wrote (mailauth) verifies a signed letter. It comes from npm; where there is no node, or no way to it, the test is skipped and
 * says so.
 */
class DkimLibraryIT {

    private static final Path FOLDER = Path.of("target/dkim");

    @Test
    void a_library_for_mail_servers_verifies_a_signed_letter_and_none_that_was_changed() throws Exception {
        Optional<NpmFolder> folder = NpmFolder.filled(FOLDER, "--ignore-scripts", "mailauth@4");
        assumeTrue(folder.isPresent(), "no npm, or no way to its packages");
        DkimKey key = DkimKey.make("northfield.example", "conferral-1", new SecureRandom());
        String letter = DkimKeyTest.signed(key);
        Files.writeString(FOLDER.resolve("letter.eml"), letter);
        Files.writeString(FOLDER.resolve("changed.eml"), letter.replace("Congratulations", "Condolences"));
        Files.writeString(
                FOLDER.resolve("record.json"),
                Json.createObjectBuilder()
                        .add("name", key.published().name())
                        .add("value", key.published().value())
                        .build()
                        .toString());

        assertThat(folder.get().runs(Path.of("src/it/js/dkim.mjs")))
                .as("what the script says stands in target/dkim/log")
                .isTrue();

        assertThat(Files.readString(FOLDER.resolve("output.json")))
                .contains("\"letter\":[\"pass northfield.example\"]", "\"changed\":[\"neutral northfield.example\"]");
    }
}
