package org.conferral.it;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.conferral.proof.Base58;
import org.conferral.proof.CanonicalForm;
import org.conferral.proof.Did;
import org.conferral.proof.Ed25519Key;

/** A wallet as the standards have it: somebody with a key who speaks HTTP, from an address of its own. */
public final class Wallet {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Ed25519Key key = Ed25519Key.generate(new SecureRandom());
    private final String address;

    /** One that a proxy sees at this address. */
    public Wallet(String address) {
        this.address = address;
    }

    /** An answer with its headers. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public JsonObject json() {
            return Json.createReader(new StringReader(response.body())).readObject();
        }

        String error() {
            return json().getString("error");
        }

        @Override
        public String toString() {
            return response.statusCode() + " " + response.body();
        }
    }

    String did() {
        return Did.ofKey(key.multikey()).value();
    }

    private String keyId() {
        return did() + "#" + key.multikey().value();
    }

    Answer get(String url, String... headers) {
        return send(request(url, headers));
    }

    Answer post(String url, String json, String... headers) {
        return send(
                request(url, headers).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    Answer form(String url, Map<String, String> parameters) {
        String body = parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(url)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    Answer preflight(String url) {
        return send(request(url, "Origin", "https://wallet.example", "Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
    }

    /** Fetches a record by an exchange, from the interaction address on. */
    public Answer fetch(String interaction) {
        String exchange = get(interaction, "Accept", "application/json")
                .json()
                .getJsonObject("protocols")
                .getString("vcapi");
        JsonObject request = post(exchange, "{}").json().getJsonObject("verifiablePresentationRequest");
        JsonObject shown = presentation(request.getString("challenge"), request.getString("domain"));
        return post(
                exchange,
                Json.createObjectBuilder()
                        .add("verifiablePresentation", shown)
                        .build()
                        .toString());
    }

    /** Tries wrong digits for what an offer link promises until nobody listens any more. */
    public void guess(String offerLink) {
        String offer = LearnersCounter.parameter(offerLink, "credential_offer");
        String grant = "urn:ietf:params:oauth:grant-type:pre-authorized_code";
        JsonObject codes = Json.createReader(new StringReader(offer))
                .readObject()
                .getJsonObject("grants")
                .getJsonObject(grant);
        String base = Json.createReader(new StringReader(offer)).readObject().getString("credential_issuer");
        for (int i = 0; i < 5; i++) {
            form(
                    base + "/wallet/token",
                    Map.of(
                            "grant_type",
                            grant,
                            "pre-authorized_code",
                            codes.getString("pre-authorized_code"),
                            "tx_code",
                            "wrong"));
        }
    }

    /** A proof that this wallet holds its Ed25519 key. */
    String proof(String audience, String nonce) {
        return proof(audience, nonce, Instant.now().getEpochSecond());
    }

    String proof(String audience, String nonce, long issuedAt) {
        return jwt(
                "{\"typ\":\"openid4vci-proof+jwt\",\"alg\":\"EdDSA\",\"kid\":\"" + keyId() + "\"}",
                audience,
                nonce,
                issuedAt);
    }

    String jwt(String header, String audience, String nonce, long issuedAt) {
        String text = base64(header) + "."
                + base64("{\"aud\":\"" + audience + "\",\"iat\":" + issuedAt + ",\"nonce\":\"" + nonce + "\"}");
        byte[] signature = key.signer().sign(text.getBytes(StandardCharsets.US_ASCII));
        return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    /** The same with a P-256 key that the header spells out, signed by a library of its own. */
    static String proofByAnotherLibrary(String audience, String nonce) {
        try {
            ECKey made = new ECKeyGenerator(Curve.P_256).generate();
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .type(new JOSEObjectType("openid4vci-proof+jwt"))
                    .jwk(made.toPublicJWK())
                    .build();
            SignedJWT jwt = new SignedJWT(
                    header,
                    new JWTClaimsSet.Builder()
                            .audience(audience)
                            .claim("iat", Instant.now().getEpochSecond())
                            .claim("nonce", nonce)
                            .build());
            jwt.sign(new ECDSASigner(made));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A presentation of nothing but the key, as {@code DIDAuthentication} asks for it. */
    JsonObject presentation(String challenge, String domain) {
        JsonObjectBuilder options = options("DataIntegrityProof", challenge)
                .add("cryptosuite", "eddsa-rdfc-2022")
                .add("domain", domain);
        return signed(options, "https://www.w3.org/ns/credentials/v2");
    }

    /** The same in the way of the Learner Credential Wallet, which names no domain. */
    JsonObject olderPresentation(String challenge) {
        return signed(
                options("Ed25519Signature2020", challenge),
                "https://www.w3.org/2018/credentials/v1",
                "https://w3id.org/security/suites/ed25519-2020/v1");
    }

    private JsonObjectBuilder options(String type, String challenge) {
        return Json.createObjectBuilder()
                .add("type", type)
                .add("created", Instant.now().toString().substring(0, 19) + "Z")
                .add("verificationMethod", keyId())
                .add("proofPurpose", "authentication")
                .add("challenge", challenge);
    }

    private JsonObject signed(JsonObjectBuilder options, String... contexts) {
        var context = Json.createArrayBuilder(List.of(contexts)).build();
        JsonObject document = Json.createObjectBuilder()
                .add("@context", context)
                .add("type", Json.createArrayBuilder().add("VerifiablePresentation"))
                .add("holder", did())
                .build();
        JsonObject proof = options.build();
        byte[] hashes = joined(
                hash(Json.createObjectBuilder(proof).add("@context", context).build()), hash(document));
        String value = "z" + Base58.encode(key.signer().sign(hashes));
        return Json.createObjectBuilder(document)
                .add("proof", Json.createObjectBuilder(proof).add("proofValue", value))
                .build();
    }

    private static byte[] hash(JsonObject document) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(CanonicalForm.of(document).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String url, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).header("X-Forwarded-For", address);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
