package org.conferral.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.conferral.issuance.OfficialSchemas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The records know what the published schemas know: every property of every class, every term of every list. */
class StandardModelTest {

    private static final String CLR = "clr/clr_v2p0_clrcredential_schema.json";
    private static final Map<String, String> OTHER_NAMES =
            Map.of("subject", "credentialSubject", "hash", "identityHash");

    private static final Map<Class<?>, String> OTHER_CLASSES =
            Map.of(HashedIdentity.class, "IdentityObject", CredentialRefresh.class, "RefreshService");

    /** Members of the document that a record tells by what it is, or in a record of their own. */
    private static final Set<String> BY_CLASS = Set.of("type", "@context", "hashed");

    @ParameterizedTest
    @ValueSource(
            classes = {
                Address.class,
                Achievement.class,
                Alignment.class,
                Association.class,
                ClrSubject.class,
                CredentialSchema.class,
                CredentialStatus.class,
                Criteria.class,
                EndorsementCredential.class,
                EndorsementSubject.class,
                Evidence.class,
                GeoCoordinates.class,
                HashedIdentity.class,
                IdentifierEntry.class,
                Image.class,
                Profile.class,
                Proof.class,
                CredentialRefresh.class,
                Related.class,
                ResultDescription.class,
                RubricCriterionLevel.class,
                TermsOfUse.class
            })
    void every_property_of_a_class_is_known_by_name(Class<?> known) {
        String name = OTHER_CLASSES.getOrDefault(known, known.getSimpleName());
        JsonObject properties =
                schema(CLR).getJsonObject("$defs").getJsonObject(name).getJsonObject("properties");
        assertThat(names(known)).containsAll(withoutClass(properties));
    }

    @ParameterizedTest
    @CsvSource({"Result", "AchievementSubject"})
    void every_property_of_what_an_award_says_is_known_by_name(String name) throws Exception {
        JsonObject schema = schema("open-badges/ob_v3p0_achievementcredential_schema.json");
        Class<?> known = Class.forName("org.conferral.credential." + name);
        JsonObject properties =
                schema.getJsonObject("$defs").getJsonObject(name).getJsonObject("properties");
        assertThat(names(known)).containsAll(withoutClass(properties));
    }

    @ParameterizedTest
    @CsvSource({
        "clr/clr_v2p0_clrcredential_schema.json, ClrCredential",
        "open-badges/ob_v3p0_achievementcredential_schema.json, AchievementCredential"
    })
    void every_property_of_a_credential_is_known_by_name(String file, String name) throws Exception {
        Class<?> known = Class.forName("org.conferral.credential." + name);
        assertThat(names(known)).containsAll(withoutClass(schema(file).getJsonObject("properties")));
    }

    @ParameterizedTest
    @CsvSource({
        "AchievementType, Achievement, achievementType",
        "ResultType, ResultDescription, resultType",
        "AlignmentTargetType, Alignment, targetType",
        "IdentifierType, IdentifierEntry, identifierType",
        "AssociationType, Association, associationType",
        "ResultStatus, Result, status"
    })
    void every_term_of_a_list_is_known(String list, String holder, String property) throws Exception {
        JsonObject defs = schema(
                        holder.equals("Result") ? "open-badges/ob_v3p0_achievementcredential_schema.json" : CLR)
                .getJsonObject("$defs");
        JsonValue slot = defs.getJsonObject(holder).getJsonObject("properties").get(property);
        assertThat(known(list)).containsExactlyInAnyOrderElementsOf(terms(slot));
    }

    private static List<String> known(String list) {
        return switch (list) {
            case "AchievementType" -> AchievementType.known();
            case "ResultType" -> ResultType.known();
            case "AlignmentTargetType" -> AlignmentTargetType.known();
            case "IdentifierType" -> IdentifierType.known();
            case "AssociationType" ->
                Arrays.stream(AssociationType.values())
                        .map(AssociationType::term)
                        .toList();
            default ->
                Arrays.stream(ResultStatus.values()).map(ResultStatus::term).toList();
        };
    }

    /** The terms of a list, wherever in the description of a property they stand. */
    private static Set<String> terms(JsonValue slot) {
        Set<String> terms = new HashSet<>();
        if (slot instanceof JsonObject object) {
            object.forEach((name, value) -> {
                if (name.equals("enum")) {
                    ((JsonArray) value).getValuesAs(JsonString.class).forEach(term -> terms.add(term.getString()));
                } else {
                    terms.addAll(terms(value));
                }
            });
        } else if (slot instanceof JsonArray array) {
            array.forEach(value -> terms.addAll(terms(value)));
        }
        return terms;
    }

    private static Set<String> names(Class<?> known) {
        Set<String> names = new HashSet<>();
        Stream.of(known.getRecordComponents()).map(StandardModelTest::names).forEach(names::addAll);
        return names;
    }

    private static Set<String> names(RecordComponent component) {
        boolean apart =
                Set.of(Provisions.class, Endorsements.class, Person.class).contains(component.getType());
        return apart
                ? names(component.getType())
                : Set.of(OTHER_NAMES.getOrDefault(component.getName(), component.getName()));
    }

    private static Set<String> withoutClass(JsonObject properties) {
        Set<String> names = new HashSet<>(properties.keySet());
        names.removeAll(BY_CLASS);
        return names;
    }

    private static JsonObject schema(String name) {
        assumeTrue(OfficialSchemas.folder().isPresent(), "no copy of the published schemas beside this checkout");
        Path file = OfficialSchemas.folder().orElseThrow().resolve(name);
        try (JsonReader reader = Json.createReader(Files.newInputStream(file))) {
            return reader.readObject();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
