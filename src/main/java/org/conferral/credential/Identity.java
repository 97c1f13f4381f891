package org.conferral.credential;

import jakarta.json.JsonObject;

/** Who the recipient is, as far as the record tells: in plain words, or only provable to those who already know. */
public sealed interface Identity permits PlainIdentity, HashedIdentity {

    /** What kind of identifier this is, usually an e-mail address. */
    IdentifierType identityType();

    /** Whether a presented identifier, such as an e-mail address, is this one. */
    boolean matches(String presented);

    JsonObject toJson();

    static Identity fromJson(JsonObject json) {
        return json.getBoolean("hashed", false) ? HashedIdentity.fromJson(json) : PlainIdentity.fromJson(json);
    }
}
