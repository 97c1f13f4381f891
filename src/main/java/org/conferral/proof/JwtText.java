package org.conferral.proof;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.util.Base64URL;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A web token taken apart: a header that says nothing but how it was signed and by which key, the payload, the signature. */
record JwtText(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");
    /** Open Badges allows no others; each of those would send a reader elsewhere for the key or change what is signed. */
    private static final Set<String> HEADERS = Set.of("alg", "kid", "jwk", "typ");

    private static final String TYPE = "JWT";
    /** A name given twice would mean two things to two readers. */
    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    JwtText {
        if (!FORM.matcher(value).matches()) {
            throw malformed("not three parts of base64url");
        }
    }

    /** The header, once it is known to say nothing that is not read here. */
    JWSHeader header() {
        JWSHeader header = plainHeader();
        if (!HEADERS.containsAll(header.toJSONObject().keySet())) {
            throw malformed("a header beyond " + HEADERS);
        }
        if (header.getType() != null && !header.getType().toString().equals(TYPE)) {
            throw malformed("a token of the type " + header.getType());
        }
        return header;
    }

    /** The header of a token that says by its type what it is for (RFC 8725, section 3.11), and makes nothing critical. */
    JWSHeader header(String type) {
        JWSHeader header = plainHeader();
        if (header.getType() == null || !header.getType().toString().equals(type)) {
            throw malformed("a token of the type " + header.getType() + " instead of " + type);
        }
        if (header.getCriticalParams() != null) {
            throw malformed("critical headers");
        }
        return header;
    }

    private JWSHeader plainHeader() {
        try {
            return JWSHeader.parse(new Base64URL(parts()[0]));
        } catch (ParseException | IllegalArgumentException | IllegalStateException unreadable) {
            throw malformed("the header: " + unreadable.getMessage());
        }
    }

    /** The key that the header itself spells out. */
    Optional<Jwk> spelledKey() {
        return Optional.ofNullable(header().getJWK()).map(key -> new Jwk(key.toJSONString()));
    }

    JsonObject payload() {
        try (JsonReader reader = READERS.createReader(new StringReader(text(parts()[1])))) {
            return reader.readObject();
        } catch (JsonException | CharacterCodingException unreadable) {
            throw malformed("the payload: " + unreadable.getMessage());
        }
    }

    /** The bytes that were signed. */
    byte[] signedPart() {
        return value.substring(0, value.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII);
    }

    byte[] signature() {
        return new Base64URL(parts()[2]).decode();
    }

    private String[] parts() {
        return value.split("\\.");
    }

    private static String text(String base64) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(new Base64URL(base64).decode()))
                .toString();
    }

    private static ProofException malformed(String what) {
        return new ProofException(ProofException.Code.MALFORMED, what);
    }
}
