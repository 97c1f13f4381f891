package org.conferral.portal.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import org.conferral.portal.identity.Institution;
import org.conferral.portal.identity.InstitutionView;
import org.conferral.portal.identity.Public;
import org.conferral.portal.issuing.SigningKeys;
import org.conferral.portal.platform.Settings;
import org.conferral.proof.Did;

/** What each issuing unit of this portal publishes about itself. */
@ApplicationScoped
public class IssuerDirectory {

    @Inject
    private Institution institution;

    @Inject
    private SigningKeys keys;

    @Inject
    private Settings settings;

    /** The DID document of a unit, once it has a key. */
    @Public
    public Optional<JsonObject> didDocument(String slug) {
        return keys.didDocument(slug);
    }

    /** The unit as an Open Badges profile. */
    @Public
    public Optional<JsonObject> profile(String slug) {
        return institution.withSlug(slug).map(this::profile);
    }

    private JsonObject profile(InstitutionView unit) {
        JsonObjectBuilder profile = Json.createObjectBuilder()
                .add("id", did(unit).value())
                .add("type", Json.createArrayBuilder().add("Profile"))
                .add("name", unit.name());
        Optional.ofNullable(unit.url()).filter(url -> !url.isBlank()).ifPresent(url -> profile.add("url", url));
        return profile.build();
    }

    private Did did(InstitutionView unit) {
        return Did.web(settings.baseUrl(), unit.slug());
    }
}
