package org.conferral.portal.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.conferral.portal.identity.Institution;
import org.conferral.portal.identity.Public;
import org.conferral.portal.issuing.SigningKeys;
import org.conferral.portal.issuing.VerificationKeys;

/** What each issuing unit of this portal publishes about itself. */
@ApplicationScoped
public class IssuerDirectory {

    @Inject
    private Institution institution;

    @Inject
    private SigningKeys keys;

    @Inject
    private VerificationKeys published;

    /** The DID document of a unit, once it has a key. */
    @Public
    public Optional<JsonObject> didDocument(String slug) {
        return published.didDocument(slug);
    }

    /** The unit as an Open Badges profile. */
    @Public
    public Optional<JsonObject> profile(String slug) {
        return institution
                .withSlug(slug)
                .flatMap(unit -> institution.profile(slug, keys.did(unit.slug()).value()));
    }
}
