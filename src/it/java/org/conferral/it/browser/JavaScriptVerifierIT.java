package org.conferral.it.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conferral.it.Api;
import org.conferral.it.ConferralProcess;
import org.conferral.it.Issuing;
import org.conferral.it.JavaScriptVerifier;
import org.conferral.it.JavaScriptVerifier.Finding;
import org.conferral.it.Wallet;
import org.junit.jupiter.api.Test;

/**
 * Every form in which a learner takes a record along is checked twice: on the verify page, and by a verifier that others wrote, in JavaScript. Where
 * there is no node, or no way to its packages, the test is skipped and says so.
 */
class JavaScriptVerifierIT {

    private static final String GOOD = "genuine and in force";

    private final Api api = ConferralProcess.demo().api();

    @Test
    void what_a_learner_takes_along_stands_up_to_a_verifier_that_others_wrote() throws Exception {
        Optional<JavaScriptVerifier> verifier = JavaScriptVerifier.found();
        assumeTrue(verifier.isPresent(), "no npm, or no way to its packages");
        JsonObject record = Issuing.transcript(api, "Vesna", "Verified");
        Map<String, byte[]> files = taken(record);

        List<Finding> found = verifier.get().check(files);

        assertThat(found).extracting(Finding::name).containsAll(files.keySet());
        assertThat(found)
                .allSatisfy(
                        each -> assertThat(each.verified()).as(each.toString()).isNotEqualTo(each.changed()));
        assertThat(found)
                .as("a record with its two achievements; the two that are shown, all together and each by itself")
                .extracting(Finding::name)
                .satisfies(names -> assertThat(count(names, "baked.png")).isEqualTo(2 * 3))
                .satisfies(names -> assertThat(count(names, "record.pdf")).isEqualTo(2 * 3))
                .satisfies(names -> assertThat(count(names, "wallet.json")).isEqualTo(2 * 3))
                .satisfies(names -> assertThat(count(names, "story.json")).isEqualTo(2 * 2))
                .satisfies(names -> assertThat(count(names, "story.pdf")).isEqualTo(2 * 4));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            try (Visitor reader = Visitor.at(ConferralProcess.demo().url(""))) {
                reader.open("/verify")
                        .choose("file", file.getKey(), file.getValue())
                        .press("act");
                assertThat(reader.text()).as(file.getKey()).contains(GOOD);
            }
        }

        api.post("/credentials/" + record.getString("id") + "/revocation", "{\"reason\":\"Issued in error\"}");

        assertThat(verifier.get().check(Map.of("baked.png", files.get("baked.png"))))
                .filteredOn(each -> each.id().endsWith(record.getString("id")))
                .hasSize(2)
                .noneMatch(Finding::verified);
    }

    private static long count(List<? extends String> names, String name) {
        return names.stream().filter(name::equals).count();
    }

    private Map<String, byte[]> taken(JsonObject record) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Visitor learner = Visitor.at(ConferralProcess.demo().url(""));
                Visitor reader = Visitor.at(ConferralProcess.demo().url(""))) {
            learner.open(record.getString("claimUrl"))
                    .fill("birthDate", Issuing.BORN)
                    .press("openRecord");
            files.put("baked.png", learner.download("picture"));
            files.put("record.pdf", learner.download("pdf"));
            learner.press("share")
                    .tick("Chemistry")
                    .tick("Calculus")
                    .fill("note", "All of it by myself.")
                    .press("tell");
            reader.open(learner.valueOf("link0"));
            files.put("story.json", reader.download("file"));
            files.put("story.pdf", reader.download("paper"));
            learner.open("/claim").press("wallet").unfold("Another kind of wallet");
            Wallet.Answer fetched = new Wallet("203.0.113.78").fetch(learner.textOf("interaction"));
            files.put("wallet.json", credential(fetched));
        }
        return files;
    }

    private static byte[] credential(Wallet.Answer fetched) {
        return fetched.json()
                .getJsonObject("verifiablePresentation")
                .getJsonArray("verifiableCredential")
                .get(0)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
