package org.conferral.issuance;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.conferral.status.StatusPlace;

/** The status places a signed record names: its own, then those of the credentials it bundles. */
public final class SignedPlaces {

    private static final JsonProvider JSON = JsonProvider.provider();

    private SignedPlaces() {}

    /** Every place in the bytes of a signed record, each once. */
    public static List<StatusPlace> of(byte[] signed) {
        JsonObject document =
                JSON.createReader(new ByteArrayInputStream(signed)).readObject();
        List<StatusPlace> places = new ArrayList<>();
        add(document, places);
        if (document.get("credentialSubject") instanceof JsonObject subject
                && subject.get("verifiableCredential") instanceof JsonArray bundle) {
            bundle.forEach(nested -> add(nested, places));
        }
        return places.stream().distinct().toList();
    }

    private static void add(JsonValue credential, List<StatusPlace> places) {
        if (credential instanceof JsonObject object && object.get("credentialStatus") instanceof JsonObject entry) {
            StatusPlace.fromJson(entry).ifPresent(places::add);
        }
    }
}
