package org.conferral.portal.identity;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Set;

/** What a unit says about itself, as an Open Badges profile without its id: that one depends on where the portal stands. */
final class UnitProfile {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private UnitProfile() {}

    /** The least: a name, and an address when there is one. */
    static JsonObject of(String name, String url) {
        JsonObjectBuilder profile =
                Json.createObjectBuilder().add("type", types("Profile")).add("name", name);
        return (url.isEmpty() ? profile : profile.add("url", url)).build();
    }

    /** The profile of the issuer that is known by this id. */
    static JsonObject withId(String id, JsonObject profile) {
        JsonObjectBuilder named = Json.createObjectBuilder().add("id", id);
        profile.forEach(named::add);
        return named.build();
    }

    /** The type of an open class: always a list. */
    static JsonValue types(String type) {
        return Json.createArrayBuilder().add(type).build();
    }

    static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }
}
