package org.conferral.portal.identity;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.conferral.credential.IdentifierEntry;
import org.conferral.credential.Profile;
import org.conferral.roster.EmailRule;

/** Finds everything that keeps a profile from being one, all at once: each part is held against the standard's own class by itself. */
final class ProfileChecks {

    private static final int POLE = 90;
    private static final int DATE_LINE = 180;

    private final List<ProfileProblem> problems = new ArrayList<>();

    private ProfileChecks() {}

    static List<ProfileProblem> of(JsonObject profile) {
        ProfileChecks checks = new ProfileChecks();
        if (!profile.containsKey("name")) {
            checks.problem("name", "name");
        }
        profile.forEach(checks::member);
        return List.copyOf(checks.problems);
    }

    private void member(String name, JsonValue value) {
        switch (name) {
            case "type" -> {}
            case "address" -> value.asJsonObject().forEach(this::place);
            case "otherIdentifier" -> identifiers(value.asJsonArray());
            case "parentOrg" -> parent(value.asJsonObject());
            case "email" -> email(value);
            default ->
                held(name, name, Json.createObjectBuilder().add(name, value).build());
        }
    }

    private void email(JsonValue value) {
        if (!EmailRule.isAddress(((JsonString) value).getString())) {
            problem("email", "email");
        }
    }

    private void place(String name, JsonValue value) {
        if (name.equals("addressCountryCode") && !UnitProfile.isCountry(((JsonString) value).getString())) {
            problem(name, name);
        } else if (name.equals("geo")) {
            within("latitude", value.asJsonObject(), POLE);
            within("longitude", value.asJsonObject(), DATE_LINE);
        } else if (!name.equals("type")) {
            JsonObject address = Json.createObjectBuilder()
                    .add("type", UnitProfile.types("Address"))
                    .add(name, value)
                    .build();
            held(name, name, Json.createObjectBuilder().add("address", address).build());
        }
    }

    private void within(String name, JsonObject geo, int limit) {
        boolean inside = geo.get(name) instanceof JsonNumber number
                && Math.abs(number.bigDecimalValue().doubleValue()) <= limit;
        if (!inside) {
            problem(name, name);
        }
    }

    private void identifiers(JsonArray entries) {
        for (int i = 0; i < entries.size(); i++) {
            try {
                IdentifierEntry.fromJson(entries.getJsonObject(i));
            } catch (IllegalArgumentException e) {
                String field = e.getMessage().startsWith("identifierType") ? "identifierType" : "identifier";
                problem("otherIdentifier:" + i + ":" + field, field);
            }
        }
    }

    private void parent(JsonObject parent) {
        if (!parent.containsKey("id")) {
            problem("parentId", "parentId");
        }
        if (!parent.containsKey("name")) {
            problem("parentName", "parentName");
        }
        parent.forEach((name, value) -> {
            if (!name.equals("type")) {
                String field = "parent" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
                held(field, field, Json.createObjectBuilder().add(name, value).build());
            }
        });
    }

    /** Holds one member against the class of the standard. */
    private void held(String field, String code, JsonObject member) {
        JsonObject alone = Json.createObjectBuilder(UnitProfile.withId("urn:unit", UnitProfile.of("Unit", "")))
                .addAll(Json.createObjectBuilder(member))
                .build();
        try {
            Profile.fromJson(alone);
        } catch (IllegalArgumentException e) {
            problem(field, code);
        }
    }

    private void problem(String field, String code) {
        problems.add(new ProfileProblem(field, "unit.wrong." + code));
    }
}
