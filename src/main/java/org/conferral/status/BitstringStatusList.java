package org.conferral.status;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.conferral.proof.Contexts;
import org.conferral.proof.Did;
import org.jspecify.annotations.Nullable;

/** One published list of bits, the left-most being index 0; a set bit means its credential no longer stands. */
public final class BitstringStatusList {

    private static final JsonProvider JSON = JsonProvider.provider();
    /** The least number of bits a list has, so that a reader cannot tell whose bit was asked for. */
    public static final int SMALLEST = 131_072;

    private static final int LARGEST_BYTES = 16 * 1024 * 1024;
    /** Longer than any honest list of the largest size can become. */
    private static final int LONGEST_TEXT = LARGEST_BYTES / 2 * 3;

    private final byte[] bits;

    private BitstringStatusList(byte[] bits) {
        this.bits = bits;
    }

    public static BitstringStatusList empty(int size) {
        if (size < SMALLEST || size % 8 != 0) {
            throw new IllegalArgumentException("a status list has whole bytes and at least " + SMALLEST + " bits");
        }
        return new BitstringStatusList(new byte[size / 8]);
    }

    public static BitstringStatusList of(byte[] bits) {
        if (bits.length * 8L < SMALLEST || bits.length > LARGEST_BYTES) {
            throw new IllegalArgumentException("a status list of " + bits.length + " bytes");
        }
        return new BitstringStatusList(bits.clone());
    }

    public int size() {
        return bits.length * 8;
    }

    public boolean isSet(int index) {
        return (bits[byteOf(index)] & mask(index)) != 0;
    }

    /** The list with this one bit as told; this list stays as it is. */
    public BitstringStatusList with(int index, boolean set) {
        byte[] changed = bits.clone();
        if (set) {
            changed[byteOf(index)] |= (byte) mask(index);
        } else {
            changed[byteOf(index)] &= (byte) ~mask(index);
        }
        return new BitstringStatusList(changed);
    }

    /** The places that are set here and not there. */
    public List<Integer> setButNotIn(BitstringStatusList other) {
        return IntStream.range(0, size())
                .filter(i -> isSet(i) && (i >= other.size() || !other.isSet(i)))
                .boxed()
                .toList();
    }

    public byte[] bytes() {
        return bits.clone();
    }

    /** The list as it travels: {@code u} followed by base64url of the compressed bits. */
    public String encoded() {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bits);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(compressed.toByteArray());
    }

    /** Reads a list as it travels; refuses what is too short, too large or not a list with an {@code IllegalArgumentException}. */
    public static BitstringStatusList decode(String encodedList) {
        if (!encodedList.startsWith("u") || encodedList.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("not a multibase status list");
        }
        byte[] compressed = Base64.getUrlDecoder().decode(encodedList.substring(1));
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return of(gzip.readNBytes(LARGEST_BYTES + 1));
        } catch (IOException notCompressed) {
            throw new IllegalArgumentException("status list is not compressed as it should be", notCompressed);
        }
    }

    /** The credential, yet unsigned, that publishes this list. */
    public JsonObject toCredential(
            URI id, Did issuer, StatusPurpose purpose, Instant validFrom, Instant validUntil, Duration ttl) {
        return JSON.createObjectBuilder()
                .add("@context", JSON.createArrayBuilder().add(Contexts.CREDENTIALS_V2))
                .add("id", id.toString())
                .add(
                        "type",
                        JSON.createArrayBuilder().add("VerifiableCredential").add("BitstringStatusListCredential"))
                .add("issuer", issuer.value())
                .add("validFrom", second(validFrom))
                .add("validUntil", second(validUntil))
                .add(
                        "credentialSubject",
                        JSON.createObjectBuilder()
                                .add("id", id + "#list")
                                .add("type", "BitstringStatusList")
                                .add("statusPurpose", purpose.text())
                                .add("encodedList", encoded())
                                .add("ttl", ttl.toMillis()))
                .build();
    }

    private static String second(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private int byteOf(int index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException("status index " + index + " of " + size());
        }
        return index / 8;
    }

    private static int mask(int index) {
        return 0x80 >> (index % 8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BitstringStatusList list && Arrays.equals(bits, list.bits);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bits);
    }
}
