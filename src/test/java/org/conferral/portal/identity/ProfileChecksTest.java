package org.conferral.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.conferral.credential.Profile;
import org.junit.jupiter.api.Test;

class ProfileChecksTest {

    private final UnitForm form = new UnitForm();

    @Test
    void a_full_profile_is_good_and_reads_the_same_in_the_form_again() {
        form.getOwn().put("name", " School of Engineering ");
        form.getOwn().put("url", "https://engineering.example.edu");
        form.getOwn().put("description", "Bridges and machines");
        form.getOwn().put("email", "office@example.edu");
        form.getOwn().put("phone", "+1 860 555 0100");
        form.getOwn().put("image", "https://example.edu/logo.svg");
        form.getOwn().put("official", "Dean Ada Byron");
        form.getAddress().put("streetAddress", "1 College Road");
        form.getAddress().put("addressCountryCode", "us");
        form.getAddress().put("latitude", "41,5");
        form.getAddress().put("longitude", "-72.9");
        form.getParent().put("id", "did:web:example.edu");
        form.getParent().put("name", "Northfield College");
        form.addIdentifier();
        form.getIdentifiers().get(0).setIdentifier("12345");

        JsonObject profile = form.profile();

        assertThat(ProfileChecks.of(profile)).isEmpty();
        assertThat(profile.getString("name")).isEqualTo("School of Engineering");
        assertThat(profile.getJsonObject("address").getString("addressCountryCode"))
                .isEqualTo("US");
        assertThat(UnitForm.of(profile).profile()).isEqualTo(profile);
        JsonObject served = UnitProfile.withId("did:web:example.edu:issuers:engineering", profile);
        assertThat(Profile.fromJson(served).toJson()).isEqualTo(served);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_and_at_its_own_field() {
        form.getOwn().put("url", "engineering");
        form.getOwn().put("image", "logo.png");
        form.getOwn().put("email", "nobody");
        form.getAddress().put("addressCountryCode", "XX");
        form.getAddress().put("latitude", "91");
        form.getAddress().put("longitude", "east");
        form.getParent().put("url", "example.edu");
        form.addIdentifier();
        form.addIdentifier();
        form.getIdentifiers().get(0).setIdentifier("12345");
        form.getIdentifiers().get(0).setIdentifierType("guess");

        assertThat(ProfileChecks.of(form.profile()))
                .extracting(ProfileProblem::field)
                .containsExactlyInAnyOrder(
                        "name",
                        "url",
                        "image",
                        "email",
                        "addressCountryCode",
                        "latitude",
                        "longitude",
                        "otherIdentifier:0:identifierType",
                        "otherIdentifier:1:identifier",
                        "parentId",
                        "parentName",
                        "parentUrl");
    }

    @Test
    void what_is_left_empty_leaves_no_trace() {
        form.getOwn().put("name", "Registrar");
        form.getOwn().put("url", " ");
        form.getAddress().put("postalCode", null);

        assertThat(form.profile()).isEqualTo(UnitProfile.of("Registrar", ""));
    }
}
