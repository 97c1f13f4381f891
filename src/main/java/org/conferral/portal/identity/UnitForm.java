package org.conferral.portal.identity;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a unit says about itself while it is being edited; the inputs bear the names of the standard's properties. */
public class UnitForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> PLAIN = List.of("name", "url", "description", "email", "phone", "official");
    private static final List<String> PLACE = List.of(
            "streetAddress",
            "postOfficeBoxNumber",
            "postalCode",
            "addressLocality",
            "addressRegion",
            "addressCountryCode");
    private static final List<String> GEO = List.of("latitude", "longitude");
    private static final List<String> PARENT = List.of("id", "name", "url");

    private final Map<String, String> own = new HashMap<>();
    private final Map<String, String> address = new HashMap<>();
    private final Map<String, String> parent = new HashMap<>();
    private final List<IdentifierRow> identifiers = new ArrayList<>();

    static UnitForm of(JsonObject profile) {
        UnitForm form = new UnitForm();
        form.own.putAll(texts(profile));
        form.own.put("image", object(profile, "image").getString("id", ""));
        form.address.putAll(texts(object(profile, "address")));
        form.address.putAll(texts(object(object(profile, "address"), "geo")));
        form.parent.putAll(texts(object(profile, "parentOrg")));
        if (profile.containsKey("otherIdentifier")) {
            profile.getJsonArray("otherIdentifier")
                    .forEach(entry -> form.identifiers.add(IdentifierRow.of(entry.asJsonObject())));
        }
        return form;
    }

    /** What the form says, in the words of the standard; what was left empty is left out. */
    JsonObject profile() {
        JsonObjectBuilder profile = Json.createObjectBuilder().add("type", UnitProfile.types("Profile"));
        PLAIN.forEach(name -> text(profile, own, name));
        image(profile);
        place(profile);
        parent(profile);
        JsonArrayBuilder entries = Json.createArrayBuilder();
        identifiers.forEach(row -> entries.add(row.toJson()));
        return (identifiers.isEmpty() ? profile : profile.add("otherIdentifier", entries)).build();
    }

    private void image(JsonObjectBuilder profile) {
        String image = clean(own.get("image"));
        if (!image.isEmpty()) {
            profile.add("image", Json.createObjectBuilder().add("id", image).add("type", "Image"));
        }
    }

    private void place(JsonObjectBuilder profile) {
        address.computeIfPresent(
                "addressCountryCode", (name, code) -> clean(code).toUpperCase(Locale.ROOT));
        JsonObjectBuilder place = Json.createObjectBuilder().add("type", UnitProfile.types("Address"));
        PLACE.forEach(name -> text(place, address, name));
        if (isSaid(address, GEO)) {
            JsonObjectBuilder geo = Json.createObjectBuilder().add("type", "GeoCoordinates");
            GEO.forEach(name -> geo.add(name, number(clean(address.get(name)))));
            place.add("geo", geo);
        }
        if (isSaid(address, PLACE) || isSaid(address, GEO)) {
            profile.add("address", place);
        }
    }

    private void parent(JsonObjectBuilder profile) {
        if (isSaid(parent, PARENT)) {
            JsonObjectBuilder organisation = Json.createObjectBuilder();
            text(organisation, parent, "id");
            organisation.add("type", UnitProfile.types("Profile"));
            text(organisation, parent, "name");
            text(organisation, parent, "url");
            profile.add("parentOrg", organisation);
        }
    }

    private static boolean isSaid(Map<String, String> texts, List<String> names) {
        return names.stream().anyMatch(name -> !clean(texts.get(name)).isEmpty());
    }

    private static void text(JsonObjectBuilder object, Map<String, String> texts, String name) {
        if (!clean(texts.get(name)).isEmpty()) {
            object.add(name, clean(texts.get(name)));
        }
    }

    /** A number, or the text when it is none, so that whoever checks it finds out. */
    private static JsonValue number(String text) {
        try {
            return Json.createValue(new BigDecimal(text.replace(',', '.')));
        } catch (NumberFormatException none) {
            return Json.createValue(text);
        }
    }

    private static Map<String, String> texts(JsonObject object) {
        Map<String, String> texts = new HashMap<>();
        object.forEach((name, value) -> {
            if (value instanceof JsonString text) {
                texts.put(name, text.getString());
            } else if (value instanceof JsonNumber number) {
                texts.put(name, number.toString());
            }
        });
        return texts;
    }

    private static JsonObject object(JsonObject object, String name) {
        return object.get(name) instanceof JsonObject inner ? inner : JsonValue.EMPTY_JSON_OBJECT;
    }

    static String clean(String text) {
        return text == null ? "" : text.strip();
    }

    public void addIdentifier() {
        identifiers.add(new IdentifierRow());
    }

    public void removeIdentifier(IdentifierRow row) {
        identifiers.remove(row);
    }

    public Map<String, String> getOwn() {
        return own;
    }

    public Map<String, String> getAddress() {
        return address;
    }

    public Map<String, String> getParent() {
        return parent;
    }

    public List<IdentifierRow> getIdentifiers() {
        return identifiers;
    }
}
