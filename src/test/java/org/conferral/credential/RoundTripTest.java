package org.conferral.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.conferral.issuance.OfficialSchemas;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is read and written again says the same, with whatever nobody knows by name. */
class RoundTripTest {

    private static final Set<String> CLOSED = Set.of("Image", "IdentityObject", "IdentifierEntry", "Association");

    @Test
    void a_document_that_uses_every_property_comes_out_as_it_went_in() {
        JsonObject document = everything();
        assertThat(Credential.fromJson(document).toJson()).isEqualTo(document);
    }

    @Test
    void times_contexts_and_types_of_others_stay_as_they_came() {
        JsonObject document = Json.createPatchBuilder()
                .replace("/validFrom", "2026-01-05T10:00:00.25+01:00")
                .add("/@context/3", "https://example.org/contexts/own.json")
                .replace(
                        "/type",
                        Json.createArrayBuilder(everything().getJsonArray("type"))
                                .add("OwnCredential")
                                .build())
                .build()
                .apply(everything());
        assertThat(Credential.fromJson(document).toJson()).isEqualTo(document);
    }

    @TestFactory
    Stream<DynamicTest> official_examples_come_out_as_they_went_in() throws IOException {
        assumeTrue(
                OfficialSchemas.standards("examples").isPresent(),
                "no copy of the published examples beside this checkout");
        Path examples = OfficialSchemas.standards("examples").orElseThrow();
        List<Path> files;
        try (Stream<Path> found = Files.walk(examples)) {
            files = found.filter(RoundTripTest::isOfThisModel).sorted().toList();
        }
        assertThat(files).hasSizeGreaterThan(10);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> comesOutAsItWentIn(file)));
    }

    @Property(tries = 300, seed = "20260105")
    void what_nobody_knows_by_name_is_kept_in_every_open_class(
            @ForAll("names") String name, @ForAll("values") JsonValue value) {
        JsonObject extended = extended(everything(), name, value).asJsonObject();
        assertThat(Credential.fromJson(extended).toJson()).isEqualTo(extended);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12).map(name -> "x" + name);
    }

    @Provide
    Arbitrary<JsonValue> values() {
        Arbitrary<JsonValue> texts = Arbitraries.strings().ofMaxLength(20).map(Json::createValue);
        Arbitrary<JsonValue> numbers = Arbitraries.bigDecimals().map(Json::createValue);
        Arbitrary<JsonValue> plain = Arbitraries.oneOf(texts, numbers, Arbitraries.of(JsonValue.TRUE, JsonValue.FALSE));
        return Arbitraries.oneOf(
                plain,
                plain.list()
                        .ofMaxSize(3)
                        .map(values -> Json.createArrayBuilder(values).build()),
                plain.map(
                        inner -> Json.createObjectBuilder().add("inner", inner).build()));
    }

    /** The others are samples of what is wrong, or of editions before these. */
    private static boolean isOfThisModel(Path file) {
        String name = file.toString();
        return (name.contains("clr20") || name.contains("ob30"))
                && name.endsWith(".json")
                && !name.contains("-err-")
                && object(file)
                        .getOrDefault("@context", JsonValue.NULL)
                        .toString()
                        .contains("/ns/credentials/v2");
    }

    private static void comesOutAsItWentIn(Path file) {
        JsonObject document = object(file);
        assertThat(usual(read(document))).isEqualTo(usual(Credential.issuerObject(document)));
    }

    private static JsonObject read(JsonObject document) {
        return document.toString().contains("\"EndorsementCredential\"")
                        && !document.toString().contains("AchievementSubject")
                ? EndorsementCredential.fromJson(document).toJson()
                : Credential.fromJson(document).toJson();
    }

    /** One value and a list of one are the same. */
    private static JsonValue usual(JsonValue value) {
        if (value instanceof JsonArray array) {
            JsonArrayBuilder all = Json.createArrayBuilder();
            array.forEach(each -> all.add(usual(each)));
            return array.size() == 1 ? usual(array.get(0)) : all.build();
        }
        if (value instanceof JsonObject object) {
            JsonObjectBuilder all = Json.createObjectBuilder();
            object.forEach((name, each) -> all.add(name, usual(each)));
            return all.build();
        }
        return value;
    }

    private static JsonValue extended(JsonValue value, String name, JsonValue added) {
        if (value instanceof JsonArray array) {
            JsonArrayBuilder all = Json.createArrayBuilder();
            array.forEach(each -> all.add(extended(each, name, added)));
            return all.build();
        }
        if (!(value instanceof JsonObject object)) {
            return value;
        }
        JsonObjectBuilder all = Json.createObjectBuilder();
        object.forEach((member, each) -> all.add(member, extended(each, name, added)));
        boolean closed = object.get("type") instanceof JsonString type && CLOSED.contains(type.getString());
        return closed ? all.build() : all.add(name, added).build();
    }

    static JsonObject everything() {
        try (JsonReader reader = Json.createReader(RoundTripTest.class.getResourceAsStream("/model/everything.json"))) {
            return reader.readObject();
        }
    }

    private static JsonObject object(Path file) {
        try (JsonReader reader = Json.createReader(Files.newInputStream(file))) {
            return reader.read() instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
