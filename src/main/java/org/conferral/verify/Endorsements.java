package org.conferral.verify;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The places of a credential in which others vouch for it, for its achievement, its issuer or its holder. */
final class Endorsements {

    private static final List<String> PLACES = List.of(
            "",
            "/issuer",
            "/credentialSubject",
            "/credentialSubject/profile",
            "/credentialSubject/achievement",
            "/credentialSubject/achievement/creator");

    private Endorsements() {}

    /** Every endorsement in the credential, with its place. */
    static List<Map.Entry<String, JsonValue>> in(JsonObject credential) {
        List<Map.Entry<String, JsonValue>> found = new ArrayList<>();
        for (String place : PLACES) {
            JsonObject holder = credential;
            for (String step :
                    place.isEmpty() ? new String[0] : place.substring(1).split("/")) {
                holder = Members.object(holder, step);
            }
            for (String member : List.of("endorsement", "endorsementJwt")) {
                List<JsonValue> values = Members.values(holder, member);
                for (int i = 0; i < values.size(); i++) {
                    found.add(Map.entry(place + "/" + member + "/" + i, values.get(i)));
                }
            }
        }
        return found;
    }
}
