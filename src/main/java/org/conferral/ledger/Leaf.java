package org.conferral.ledger;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * One thing the ledger vouches for. Its text, {@code kind subject hash} with single spaces and the hash as hexadecimal digits, is
 * what the tree holds, so that anybody can compute the hash of a leaf with what every machine has.
 *
 * @param kind what sort of thing, a short word
 * @param subject the id of the thing
 * @param content the SHA-256 of the thing
 */
public record Leaf(String kind, String subject, byte[] content) {

    private static final Pattern KIND = Pattern.compile("[a-z]{1,20}");
    private static final Pattern SUBJECT = Pattern.compile("[\\x21-\\x7e]{1,100}");

    public Leaf {
        if (!KIND.matcher(kind).matches() || !SUBJECT.matcher(subject).matches()) {
            throw new IllegalArgumentException("no leaf of kind " + kind + " about " + subject);
        }
        if (content.length != TreeHash.BYTES) {
            throw new IllegalArgumentException("a leaf holds a SHA-256");
        }
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    public String text() {
        return kind + " " + subject + " " + HexFormat.of().formatHex(content);
    }

    /** Its hash in the tree. */
    public byte[] hash() {
        return TreeHash.leaf(text().getBytes(StandardCharsets.US_ASCII));
    }
}
