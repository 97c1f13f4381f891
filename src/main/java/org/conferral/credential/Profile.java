package org.conferral.credential;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Who issued, created or endorsed something: an institution or a person. */
public record Profile(
        String id,
        Optional<String> name,
        Optional<String> url,
        Optional<String> description,
        Optional<String> phone,
        Optional<String> email,
        Optional<Image> image,
        Optional<Address> address,
        List<IdentifierEntry> otherIdentifier,
        Optional<String> official,
        Optional<Profile> parentOrg,
        Person person,
        Endorsements endorsements,
        JsonObject extra) {

    public Profile {
        Require.uri("profile.id", id);
        Require.text("profile.name", name);
        Require.uri("profile.url", url);
        Require.text("profile.description", description);
        Require.text("profile.phone", phone);
        Require.text("profile.email", email);
        otherIdentifier = List.copyOf(otherIdentifier);
        Require.text("profile.official", official);
        Objects.requireNonNull(parentOrg, "profile.parentOrg");
        Objects.requireNonNull(person, "profile.person");
        Objects.requireNonNull(endorsements, "profile.endorsements");
        Objects.requireNonNull(extra, "profile.extra");
    }

    /** An institution by its identifier, name and web address. */
    public static Profile of(String id, String name, String url) {
        return fromJson(Members.of()
                .text("id", id)
                .types("Profile")
                .text("name", name)
                .text("url", url)
                .toJson());
    }

    /** Somebody of whom only a name is known. */
    public static Profile named(String id, String name) {
        return fromJson(
                Members.of().text("id", id).types("Profile").text("name", name).toJson());
    }

    public JsonObject toJson() {
        Members members = Members.of()
                .text("id", id)
                .types("Profile")
                .text("name", name)
                .text("url", url)
                .text("description", description)
                .text("phone", phone)
                .text("email", email)
                .one("image", image, Image::toJson)
                .one("address", address, Address::toJson)
                .many("otherIdentifier", otherIdentifier, IdentifierEntry::toJson)
                .text("official", official)
                .one("parentOrg", parentOrg, Profile::toJson);
        return endorsements.into(person.into(members)).extra(extra).toJson();
    }

    public static Profile fromJson(JsonObject json) {
        Fields fields = Fields.of(json, "Profile");
        return new Profile(
                fields.text("id"),
                fields.optional("name"),
                fields.optional("url"),
                fields.optional("description"),
                fields.optional("phone"),
                fields.optional("email"),
                fields.one("image", Image::fromJson),
                fields.one("address", Address::fromJson),
                fields.many("otherIdentifier", IdentifierEntry::fromJson),
                fields.optional("official"),
                fields.one("parentOrg", Profile::fromJson),
                Person.of(fields),
                Endorsements.of(fields),
                fields.rest());
    }
}
