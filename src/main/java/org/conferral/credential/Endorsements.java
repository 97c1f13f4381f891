package org.conferral.credential;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Function;

/** What others say in favour of something, each signed by its endorser and therefore kept as it came. */
public record Endorsements(List<JsonObject> endorsement, List<String> endorsementJwt) {

    public static final Endorsements NONE = new Endorsements(List.of(), List.of());

    public Endorsements {
        endorsement = List.copyOf(endorsement);
        endorsement.forEach(EndorsementCredential::fromJson);
        endorsementJwt = List.copyOf(endorsementJwt);
        endorsementJwt.forEach(given -> Require.compactJws("endorsementJwt", given));
    }

    static Endorsements of(Fields fields) {
        return new Endorsements(fields.many("endorsement", Function.identity()), fields.texts("endorsementJwt"));
    }

    Members into(Members members) {
        return members.many("endorsement", endorsement, Function.identity()).texts("endorsementJwt", endorsementJwt);
    }
}
