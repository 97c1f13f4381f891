package org.conferral.credential;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An identifier of the recipient that only those can recognise who already know it. */
public record HashedIdentity(String hash, IdentifierType identityType, Optional<String> salt) implements Identity {

    private static final List<String> ALGORITHMS = List.of("sha256$", "md5$");

    public HashedIdentity {
        Require.text("identityObject.identityHash", hash);
        Require.that(isHash(hash), "identityObject.identityHash: neither sha256$… nor md5$…");
        Objects.requireNonNull(identityType, "identityObject.identityType");
        Require.text("identityObject.salt", salt);
    }

    private static boolean isHash(String text) {
        return ALGORITHMS.stream().filter(text::startsWith).anyMatch(algorithm -> isHex(text, algorithm.length()));
    }

    private static boolean isHex(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (!HexFormat.isHexDigit(text.charAt(at))) {
                return false;
            }
        }
        return text.length() > from;
    }

    /** The e-mail address of a learner, hashed as it is written, with a salt of its own. */
    public static HashedIdentity ofEmail(String email, String salt) {
        Require.text("identityObject.identityHash", email);
        return new HashedIdentity(
                "sha256$" + digest("SHA-256", email + salt), new IdentifierType("emailAddress"), Optional.of(salt));
    }

    @Override
    public boolean matches(String presented) {
        String algorithm = hash.startsWith("md5$") ? "MD5" : "SHA-256";
        String expected = hash.substring(hash.indexOf('$') + 1);
        return digest(algorithm, presented + salt.orElse("")).equalsIgnoreCase(expected);
    }

    @Override
    public JsonObject toJson() {
        return Members.of()
                .text("type", "IdentityObject")
                .flag("hashed", Optional.of(true))
                .text("identityHash", hash)
                .text("identityType", identityType.value())
                .text("salt", salt)
                .toJson();
    }

    public static HashedIdentity fromJson(JsonObject json) {
        Fields fields = Fields.of(json, "IdentityObject");
        fields.flag("hashed");
        return fields.closed(new HashedIdentity(
                fields.text("identityHash"), new IdentifierType(fields.text("identityType")), fields.optional("salt")));
    }

    private static String digest(String algorithm, String text) {
        try {
            byte[] bytes = MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(algorithm + " is part of every Java", e);
        }
    }
}
