package org.conferral.issuance;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which values of a credential differ from learner to learner, and of which kind each is. The others (who issues, what was achieved,
 * the terms of the vocabularies) are the same for many, so that they belong to the shape of a credential.
 */
final class Varying {

    private static final String BUNDLE = "/credentialSubject/verifiableCredential/";
    private static final Set<String> KINDS = Set.of("uri", "date", "text", "number");
    /** What other places of the same credential refer to, or what is read as a whole. */
    private static final Set<String> SHARED = Set.of(
            "@context",
            "type",
            "issuer",
            "achievement",
            "association",
            "source",
            "credentialSchema",
            "termsOfUse",
            "endorsement",
            "alignment",
            "resultDescription",
            "achievedLevel",
            "image",
            "proof");

    private Varying() {}

    /** Whether the value at this JSON Pointer into a credential may be another for each learner. */
    static boolean at(String pointer) {
        return kind(pointer).filter(KINDS::contains).isPresent();
    }

    /** The kind of the value at a JSON Pointer into a credential; empty when it is shared or no class knows it. */
    static Optional<String> kind(String pointer) {
        if (pointer.startsWith(BUNDLE)) {
            return Optional.empty();
        }
        String[] names = pointer.substring(1).split("/");
        if (names[0].equals("credentialStatus")) {
            return status(names);
        }
        Optional<String> kind = Optional.of("Credential");
        for (String name : names) {
            if (SHARED.contains(name)) {
                return Optional.empty();
            }
            kind = isPosition(name) ? kind : kind.flatMap(of -> next(of, name));
        }
        return kind;
    }

    private static Optional<String> status(String[] names) {
        return Optional.ofNullable(Map.of("id", "uri", "statusListCredential", "uri", "statusListIndex", "text")
                .get(names[names.length - 1]));
    }

    private static boolean isPosition(String name) {
        return !name.isEmpty() && Character.isDigit(name.charAt(0));
    }

    /** A credential and its subject are known under two names each, which have no property in common with another meaning. */
    private static Optional<String> next(String kind, String name) {
        if (kind.equals("Credential")) {
            return name.equals("credentialSubject") ? Optional.of("Subject") : slot("AchievementCredential", name);
        }
        return kind.equals("Subject") ? slot("AchievementSubject", name) : slot(kind, name);
    }

    private static Optional<String> slot(String shape, String name) {
        return Shapes.named(shape).map(found -> found.slots().get(name)).map(Shape.Slot::kind);
    }
}
