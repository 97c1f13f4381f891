package org.conferral.verify;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;

/** The first edition of the data model for credentials, which had other names for the two dates. */
final class OlderModel {

    static final String CONTEXT = "https://www.w3.org/2018/credentials/v1";

    private static final Map<String, String> NAMES =
            Map.of("issuanceDate", "validFrom", "expirationDate", "validUntil");

    private OlderModel() {}

    static boolean isOf(JsonObject credential) {
        return Members.texts(credential, "@context").contains(CONTEXT);
    }

    /** The credential with its dates under today's names; one of today's model as it is. For reading only: no proof fits it. */
    static JsonObject renewed(JsonObject credential) {
        if (!isOf(credential)) {
            return credential;
        }
        JsonObjectBuilder renewed = Json.createObjectBuilder(credential);
        NAMES.forEach((old, current) -> {
            if (credential.containsKey(old) && !credential.containsKey(current)) {
                renewed.add(current, credential.get(old)).remove(old);
            }
        });
        return renewed.build();
    }
}
