package org.conferral.portal.delivery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.conferral.letter.Placeholders;

/** The occasions on which the institution writes to a learner, and what each letter can tell. */
public enum LetterKind {
    CLAIM_INVITATION(placeholders("claimUrl").withOptional("linkUntil", "knownFact")),
    /** To those who have not claimed their record yet. */
    CLAIM_REMINDER(placeholders("claimUrl").withOptional("linkUntil", "knownFact", "unsubscribeUrl")),
    /** Brings a record that takes the place of one that was wrong. */
    RECORD_CORRECTED(placeholders("claimUrl", "reason").withOptional("linkUntil", "knownFact")),
    RECORD_REVOKED(placeholders("claimUrl", "reason").withOptional("revokedOn")),
    /** About one credential inside a record. */
    PART_REVOKED(placeholders("claimUrl", "reason", "partName").withOptional("revokedOn")),
    /** Confirms to learners that they have made a link by which others see a record. */
    RECORD_SHARED(placeholders("claimUrl").withOptional("sharedUntil")),
    /** Brings the digits that open a record. */
    CLAIM_CODE(Placeholders.required("code")
            .withFilled("institution", "unit", "givenName", "fullName", "recordName", "codeMinutes")),
    /** Brings the digits by which an address is shown to be read; who reads it is not known yet, so that nobody is named. */
    ADDRESS_CODE(Placeholders.required("code").withFilled("institution", "unit", "codeMinutes")),
    /** Brings the link to what a learner shows to a reader the learner has named. */
    STORY_SENT(placeholders("storyUrl", "unsubscribeUrl").withOptional("sharedUntil"));

    private final Placeholders placeholders;

    LetterKind(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    private static Placeholders placeholders(String... required) {
        return Placeholders.required(required).withFilled("institution", "unit", "givenName", "fullName", "recordName");
    }

    /** The kind of this name, whatever its case. */
    static Optional<LetterKind> named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Whether it is the letter that brings a record to its learner. */
    public boolean isInvitation() {
        return this == CLAIM_INVITATION || this == RECORD_CORRECTED;
    }

    /** Whether the letter brings digits to be typed, and nothing that is worth a look later. */
    boolean bringsCode() {
        return this == CLAIM_CODE || this == ADDRESS_CODE;
    }

    /** Whether its reader can say that no more of the kind are wanted. */
    boolean isStoppable() {
        return this == CLAIM_REMINDER || this == STORY_SENT;
    }

    /** Whether it is about what a learner shows to others. */
    boolean isAboutStory() {
        return this == RECORD_SHARED || this == STORY_SENT;
    }

    /** What the letter may and must tell. */
    public Placeholders placeholders() {
        return placeholders;
    }

    /** The name of the words that come with the portal. */
    String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
