package org.conferral.verify;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conferral.issuance.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenewalTest {

    private static final String ADDRESS = "https://records.example.edu/refresh/1";

    private final SmallWorld world = new SmallWorld();
    private final List<URI> asked = new ArrayList<>();
    private Optional<byte[]> published = Optional.empty();

    private JsonObject version(String name, Instant from) {
        return world.sealed(Json.createPatchBuilder()
                .remove("/proof")
                .add("/@context/-", "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json")
                .replace("/name", name)
                .replace("/validFrom", from.toString())
                .add(
                        "/refreshService",
                        Json.createObjectBuilder()
                                .add("id", ADDRESS)
                                .add("type", Renewal.TYPE)
                                .build())
                .build()
                .apply(world.issued(Plans.badge())));
    }

    private Verdict verdict(JsonObject document) {
        Verification open = world.verification(address -> {
            asked.add(address);
            return published
                    .filter(bytes -> address.toString().equals(ADDRESS))
                    .<Fetched>map(Fetched.Found::new)
                    .orElse(new Fetched.Missing(Fetched.Reason.NOT_THERE));
        });
        return open.verify(SmallWorld.bytes(document), SmallWorld.NOW);
    }

    private final JsonObject first = version("First", SmallWorld.ISSUED);
    private final JsonObject second = version("Second", SmallWorld.ISSUED.plusSeconds(60));

    @Test
    void the_answer_is_about_the_newer_version_that_the_issuer_has() {
        published = Optional.of(SmallWorld.bytes(second));
        Verdict verdict = verdict(first);

        assertThat(verdict.outcome()).isEqualTo(Outcome.VALID);
        assertThat(verdict.findings().get(0).code()).isEqualTo(Code.VERSION_RENEWED);
        assertThat(verdict.credential().flatMap(CredentialFacts::name)).contains("Second");
        assertThat(asked).containsExactly(URI.create(ADDRESS));
    }

    @Test
    void the_newest_version_stays_what_it_is() {
        published = Optional.of(SmallWorld.bytes(first));
        Verdict verdict = verdict(second);

        assertThat(verdict.findings().get(0).code()).isEqualTo(Code.VERSION_NEWEST);
        assertThat(verdict.credential().flatMap(CredentialFacts::name)).contains("Second");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "no record", "changed", "another"})
    void what_is_no_newer_version_of_it_changes_nothing(String answer) {
        published = switch (answer) {
            case "nothing" -> Optional.empty();
            case "no record" -> Optional.of(new byte[] {1, 2});
            case "changed" -> Optional.of(SmallWorld.bytes(replaced(second, "/name", "Forged")));
            default ->
                Optional.of(SmallWorld.bytes(world.sealed(Json.createPatchBuilder()
                        .remove("/proof")
                        .replace("/id", "urn:uuid:01900000-0000-7000-8000-0000000000f1")
                        .build()
                        .apply(second))));
        };
        Verdict verdict = verdict(first);

        assertThat(verdict.outcome()).isEqualTo(Outcome.VALID);
        assertThat(verdict.findings().get(0).code()).isEqualTo(Code.VERSION_UNAVAILABLE);
        assertThat(verdict.credential().flatMap(CredentialFacts::name)).contains("First");
    }

    @Test
    void nobody_is_asked_for_what_was_changed_or_when_the_way_is_shut() {
        assertThat(verdict(replaced(first, "/name", "Forged")).outcome()).isEqualTo(Outcome.TAMPERED);
        assertThat(asked).isEmpty();
        assertThat(world.verdict(first).findings())
                .noneMatch(finding -> finding.pointer().equals("/refreshService"));
    }

    private static JsonObject replaced(JsonObject document, String pointer, String value) {
        return Json.createPatchBuilder().replace(pointer, value).build().apply(document);
    }
}
