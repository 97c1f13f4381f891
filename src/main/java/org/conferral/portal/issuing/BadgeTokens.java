package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.conferral.portal.identity.Public;
import org.conferral.portal.platform.Refusal;
import org.conferral.portal.platform.Sealing;

/**
 * Badges once more as signed web tokens (Open Badges 3.0, section 8.2), for platforms that take nothing else. A token says what the badge
 * says, and names its subject, as a token must, by an identifier that tells nothing about the learner.
 */
@ApplicationScoped
@Transactional
public class BadgeTokens {

    private static final String SUBJECT = "credentialSubject";
    private static final String NAME = "urn:uuid:";

    @Inject
    private Versions versions;

    @Inject
    private SigningKeys keys;

    @Inject
    private Sealing sealing;

    /** The token of a badge that the asker holds in hand anyway; refused for whole records and for what does not stand. */
    @Public
    public byte[] of(byte[] signed) {
        JsonObject badge = RecordFiles.read(signed);
        if (!RecordFace.of(badge).isBadge()) {
            throw Refusal.invalid("credential.token.badge");
        }
        IssuedCredential issued = versions.inHand(signed);
        return issued.standing()
                .fold(good -> token(issued, badge), suspended -> refused(), revoked -> refused())
                .getBytes(StandardCharsets.US_ASCII);
    }

    private String token(IssuedCredential issued, JsonObject badge) {
        JsonObject subject = Json.createObjectBuilder(badge.getJsonObject(SUBJECT))
                .add("id", subject(issued.id()))
                .build();
        JsonObject named = Json.createObjectBuilder(badge)
                .remove("proof")
                .add(SUBJECT, subject)
                .build();
        return keys.token(issued.unitId(), named);
    }

    private String subject(String credentialId) {
        byte[] mark = sealing.mark("subject", credentialId.getBytes(StandardCharsets.UTF_8));
        return NAME + UUID.nameUUIDFromBytes(mark);
    }

    private static String refused() {
        throw Refusal.conflict("credential.token.standing");
    }
}
