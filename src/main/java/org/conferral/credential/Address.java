package org.conferral.credential;

import jakarta.json.JsonObject;
import java.util.Objects;
import java.util.Optional;

/** Where an organisation can be found. */
public record Address(
        Optional<String> streetAddress,
        Optional<String> postOfficeBoxNumber,
        Optional<String> addressLocality,
        Optional<String> addressRegion,
        Optional<String> postalCode,
        Optional<String> addressCountry,
        Optional<String> addressCountryCode,
        Optional<GeoCoordinates> geo,
        JsonObject extra) {

    public Address {
        Require.text("address.streetAddress", streetAddress);
        Require.text("address.postOfficeBoxNumber", postOfficeBoxNumber);
        Require.text("address.addressLocality", addressLocality);
        Require.text("address.addressRegion", addressRegion);
        Require.text("address.postalCode", postalCode);
        Require.text("address.addressCountry", addressCountry);
        Require.country("address.addressCountryCode", addressCountryCode);
        Objects.requireNonNull(geo, "address.geo");
        Objects.requireNonNull(extra, "address.extra");
    }

    public JsonObject toJson() {
        return Members.of()
                .types("Address")
                .text("streetAddress", streetAddress)
                .text("postOfficeBoxNumber", postOfficeBoxNumber)
                .text("addressLocality", addressLocality)
                .text("addressRegion", addressRegion)
                .text("postalCode", postalCode)
                .text("addressCountry", addressCountry)
                .text("addressCountryCode", addressCountryCode)
                .one("geo", geo, GeoCoordinates::toJson)
                .extra(extra)
                .toJson();
    }

    public static Address fromJson(JsonObject json) {
        Fields fields = Fields.of(json, "Address");
        return new Address(
                fields.optional("streetAddress"),
                fields.optional("postOfficeBoxNumber"),
                fields.optional("addressLocality"),
                fields.optional("addressRegion"),
                fields.optional("postalCode"),
                fields.optional("addressCountry"),
                fields.optional("addressCountryCode"),
                fields.one("geo", GeoCoordinates::fromJson),
                fields.rest());
    }
}
