package org.conferral.credential;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** A place on the globe, in degrees of WGS 84. */
public record GeoCoordinates(BigDecimal latitude, BigDecimal longitude, JsonObject extra) {

    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal DATE_LINE = BigDecimal.valueOf(180);

    public GeoCoordinates {
        Require.that(latitude.abs().compareTo(POLE) <= 0, "geoCoordinates.latitude: beyond a pole");
        Require.that(longitude.abs().compareTo(DATE_LINE) <= 0, "geoCoordinates.longitude: beyond the date line");
        Objects.requireNonNull(extra, "geoCoordinates.extra");
    }

    public JsonObject toJson() {
        return Members.of()
                .text("type", "GeoCoordinates")
                .number("latitude", Optional.of(latitude))
                .number("longitude", Optional.of(longitude))
                .extra(extra)
                .toJson();
    }

    public static GeoCoordinates fromJson(JsonObject json) {
        Fields fields = Fields.of(json, "GeoCoordinates");
        return new GeoCoordinates(fields.decimal("latitude"), fields.decimal("longitude"), fields.rest());
    }
}
