package org.conferral.proof;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-2 over text. */
final class Digests {

    private Digests() {}

    static byte[] sha256(String text) {
        return digest("SHA-256", text);
    }

    static byte[] sha384(String text) {
        return digest("SHA-384", text);
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] digest(String algorithm, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            digest.update(StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text)));
            return digest.digest();
        } catch (CharacterCodingException notUnicode) {
            // half a character would count as a question mark, and the one could be put for the other unseen
            throw new ProofException(ProofException.Code.DATA_LOSS, "text that is not Unicode", notUnicode);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
