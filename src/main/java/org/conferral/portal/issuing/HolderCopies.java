package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.conferral.issuance.Clearing;
import org.conferral.issuance.Draft;
import org.conferral.issuance.Inspection;
import org.conferral.issuance.Lint;
import org.conferral.issuance.SignedCredential;
import org.conferral.portal.identity.Public;
import org.conferral.portal.platform.Refusal;

/**
 * Records once more for a wallet that has shown its key: the same identifier, claims and status places, with the holder's DID named as the
 * subject of the record and of everything bundled in it, and signed anew by the key in use.
 */
@ApplicationScoped
@Transactional
public class HolderCopies {

    private static final String SUBJECT = "credentialSubject";
    private static final String BUNDLE = "verifiableCredential";
    private static final String PROOF = "proof";

    @Inject
    private Versions versions;

    @Inject
    private SigningKeys keys;

    @Inject
    private Clock clock;

    /** The copy of a record that the asker holds in hand anyway; refused for what does not stand. */
    @Public
    public byte[] of(byte[] signed, String holder) {
        JsonObject record = RecordFiles.read(signed);
        IssuedCredential issued = versions.inHand(signed);
        return issued.standing()
                .fold(
                        good -> sign(issued.unitId(), named(record, holder)).bytes(),
                        suspended -> refused(),
                        revoked -> refused());
    }

    private SignedCredential sign(String unitId, JsonObject copy) {
        UnitIssuer issuer = keys.issuer(unitId, new Clearing(), new Inspection(1));
        return Lint.check(Draft.of(copy))
                .fold(cleared -> issuer.sign(cleared, clock.instant()), refused -> unfit(copy.getString("id")));
    }

    /** The record without its proof, about the holder. */
    static JsonObject named(JsonObject record, String holder) {
        JsonObject subject = record.getJsonObject(SUBJECT);
        JsonObjectBuilder named = Json.createObjectBuilder().add("id", holder);
        subject.forEach((member, value) -> {
            if (member.equals(BUNDLE)) {
                named.add(BUNDLE, bundle(value.asJsonArray(), holder));
            } else if (!member.equals("id")) {
                named.add(member, value);
            }
        });
        return Json.createObjectBuilder(record)
                .remove(PROOF)
                .add(SUBJECT, named)
                .build();
    }

    private static JsonArray bundle(JsonArray bundled, String holder) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        bundled.forEach(each -> all.add(named(each.asJsonObject(), holder)));
        return all.build();
    }

    private static SignedCredential unfit(String id) {
        throw new IllegalStateException("a record that was fit to be signed no longer is: " + id);
    }

    private static byte[] refused() {
        throw Refusal.conflict("credential.copy.standing");
    }
}
