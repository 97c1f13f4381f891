package org.conferral.paper;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.conferral.reading.RecordReading;

/**
 * A record that is to be printed: what it says, whose it is, and its exact signed bytes.
 *
 * @param learner the name it is printed for; may be empty
 * @param notice what must not be overlooked, such as that the record was revoked; else empty
 * @param withdrawn identifiers of what was withdrawn by itself
 * @param verify where anyone can check it
 * @param made when it is printed
 * @param language of the labels; what the record says stays as it was signed
 */
public record PaperRecord(
        RecordReading reading,
        String learner,
        byte[] signed,
        String notice,
        Set<String> withdrawn,
        URI verify,
        Instant made,
        Locale language) {

    /** The name of the file inside the document. */
    public static final String ORIGINAL = "record.json";

    /** The media type of the file inside the document (W3C Verifiable Credentials Data Model 2.0). */
    public static final String ORIGINAL_TYPE = "application/vc";

    public PaperRecord {
        signed = signed.clone();
        withdrawn = Set.copyOf(withdrawn);
    }

    @Override
    public byte[] signed() {
        return signed.clone();
    }

    /**
     * The record as a document to be kept.
     *
     * @param described what the original inside is, in words
     */
    Edition edition(String described) {
        Original original = new Original(ORIGINAL, ORIGINAL_TYPE, described, signed);
        return new Edition(title(), reading.id(), made, List.of(original));
    }

    /** What the document is called. */
    String title() {
        String name = reading.name().isEmpty() ? reading.issuer() : reading.name();
        boolean said = learner.isEmpty() || name.contains(learner);
        return said ? name : name + ", " + learner;
    }
}
