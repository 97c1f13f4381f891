package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conferral.portal.identity.Institution;
import org.conferral.portal.identity.Public;
import org.conferral.proof.Did;
import org.conferral.proof.DidDocument;
import org.conferral.proof.KeyAnswer;
import org.conferral.proof.KeySource;
import org.conferral.proof.VerificationKey;

/** The keys of this institution as everybody may know them, who verifies what its units have signed. */
@ApplicationScoped
@Transactional
public class VerificationKeys implements KeySource {

    @Inject
    private SigningKeys keys;

    @Inject
    private Institution institution;

    /** The document that publishes the keys of a unit, when there is such a unit. */
    @Public
    public Optional<JsonObject> didDocument(String slug) {
        return institution.withSlug(slug).map(unit -> document(keys.did(slug), keys.published(unit.unitId())));
    }

    private static JsonObject document(Did did, List<SigningKey> published) {
        List<VerificationKey> trusted = new ArrayList<>();
        Map<VerificationKey, Instant> withdrawn = new LinkedHashMap<>();
        for (SigningKey key : published) {
            Optional<Instant> since = key.life().distrustedFrom();
            key.forms()
                    .forEach(form ->
                            since.ifPresentOrElse(moment -> withdrawn.put(form, moment), () -> trusted.add(form)));
        }
        return DidDocument.of(did, trusted, withdrawn);
    }

    /** The key behind a verification method, when it is one of this institution. */
    @Override
    @Public
    public KeyAnswer key(URI verificationMethod) {
        String[] parts = verificationMethod.toString().split("#", 2);
        return institution.units().stream()
                .filter(unit ->
                        parts.length == 2 && keys.did(unit.slug()).value().equals(parts[0]))
                .flatMap(unit -> keys.published(unit.unitId()).stream())
                .filter(key -> key.forms().stream().anyMatch(form -> form.name().equals(parts[1])))
                .findFirst()
                .map(key -> answer(key, parts[0]))
                .orElseGet(() -> new KeyAnswer.Unknown("not a key of this institution"));
    }

    private static KeyAnswer answer(SigningKey key, String controller) {
        KeyAnswer.Found found = new KeyAnswer.Found(key.secret().key(), controller);
        return key.life()
                .distrustedFrom()
                .<KeyAnswer>map(since -> new KeyAnswer.Revoked(found, since))
                .orElse(found);
    }
}
