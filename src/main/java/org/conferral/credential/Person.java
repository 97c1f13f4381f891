package org.conferral.credential;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The parts of a person's name, with the date of birth, where a profile is that of a person. */
public record Person(
        Optional<String> familyName,
        Optional<String> givenName,
        Optional<String> additionalName,
        Optional<String> patronymicName,
        Optional<String> honorificPrefix,
        Optional<String> honorificSuffix,
        Optional<String> familyNamePrefix,
        Optional<LocalDate> dateOfBirth) {

    /** What is said of an institution. */
    public static final Person NOBODY = new Person(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Person {
        List.of(
                        familyName,
                        givenName,
                        additionalName,
                        patronymicName,
                        honorificPrefix,
                        honorificSuffix,
                        familyNamePrefix)
                .forEach(part -> Require.text("profile.name", part));
        Objects.requireNonNull(dateOfBirth, "profile.dateOfBirth");
    }

    static Person of(Fields fields) {
        return new Person(
                fields.optional("familyName"),
                fields.optional("givenName"),
                fields.optional("additionalName"),
                fields.optional("patronymicName"),
                fields.optional("honorificPrefix"),
                fields.optional("honorificSuffix"),
                fields.optional("familyNamePrefix"),
                fields.date("dateOfBirth"));
    }

    Members into(Members members) {
        return members.text("familyName", familyName)
                .text("givenName", givenName)
                .text("additionalName", additionalName)
                .text("patronymicName", patronymicName)
                .text("honorificPrefix", honorificPrefix)
                .text("honorificSuffix", honorificSuffix)
                .text("familyNamePrefix", familyNamePrefix)
                .text("dateOfBirth", dateOfBirth.map(LocalDate::toString));
    }
}
