package org.conferral.proof;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The published vocabularies a credential may name: bundled, pinned by checksum and never fetched. */
public final class Contexts {

    public static final String CREDENTIALS_V2 = "https://www.w3.org/ns/credentials/v2";
    public static final String CLR_2_0_1 = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json";
    public static final String OB_3_0_3 = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    public static final String OB_EXTENSIONS = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json";

    public static final String CREDENTIALS_V1 = "https://www.w3.org/2018/credentials/v1";

    private static final String OB = "https://purl.imsglobal.org/spec/ob/v3p0/";
    private static final String SECURITY = "https://w3id.org/security/";

    /** A changed letter in a table of terms would change what every proof covers, so start-up stops instead. */
    private static final Map<String, JsonObject> DOCUMENTS = Map.ofEntries(
            // what is written here
            bundled(
                    CREDENTIALS_V2,
                    "credentials-v2",
                    "b463c8d6a066214123ddd9827b135e1b50e1fc73322cc52a9b12a4f1fc7d86cf"),
            bundled(CLR_2_0_1, "clr-2.0.1", "7defe702c102faf14108579b7d65ef39ecf4c3bbef925b803e15bd77cd6e3394"),
            bundled(OB_3_0_3, "ob-3.0.3", "c5e555a91a5cf48e32ae0a05674c61ddd5c053b680b5643b2f57f9965e386d99"),
            bundled(OB_EXTENSIONS, "ob-extensions", "15f4c347c6fe4380d9b6b93795859e33747ef48d5c55b91a71c52fb51c7bcbd7"),
            bundled(
                    "https://www.w3.org/ns/credentials/examples/v2",
                    "credentials-examples-v2",
                    "8a675bead391be98e6054c4e07c41f73337508d398e07047344c5d349aa2dc58"),
            bundled(
                    "https://www.w3.org/ns/credentials/undefined-terms/v2",
                    "credentials-undefined-terms-v2",
                    "3b11e1df8c618447e9f79f3737e3c30fc0841537eb95f36003742c633672bb9f"),
            // what others have written
            bundled(
                    CREDENTIALS_V1,
                    "credentials-v1",
                    "b01e671e873981f19a9102a9a57f666dbcaeb31b99e3e124378d143e71549247"),
            bundled(
                    SECURITY + "data-integrity/v1",
                    "data-integrity-v1",
                    "9505bf85338a4c2121ad03992ac90061bc85d43bcfa34d9d47b779381cf08b5f"),
            bundled(
                    SECURITY + "data-integrity/v2",
                    "data-integrity-v2",
                    "7ba3c50acf2689d5e07927267343eb353249c7c22a9f2d00307cc970e855e305"),
            bundled(
                    SECURITY + "suites/ed25519-2020/v1",
                    "ed25519-2020",
                    "fb517f09d990829aed734c9bad8cbbb2ac3d5063b865c7e3d81f246074bf5691"),
            bundled(
                    "https://purl.imsglobal.org/spec/clr/v2p0/context.json",
                    "clr-2.0.0",
                    "a2dd0c0c07434663b7b54a51dd8a3363f6d5c420efa87e3d97b4ef8661596d44"),
            bundled(
                    OB + "context.json",
                    "ob-3.0.0",
                    "2c54acaa1cffda2420be32ab61f0a2082051211131c6337686f36f2537aa859b"),
            bundled(
                    OB + "context-3.0.1.json",
                    "ob-3.0.1",
                    "8bb2354552b70cbdf2066f6d3e24bc5c2be2619145737580ad2aebdc366e77d5"),
            bundled(
                    OB + "context-3.0.2.json",
                    "ob-3.0.2",
                    "bdd1d11a55a660322f24660862a1d430ee80cce584465f750909daa43684357c"));

    private Contexts() {}

    public static boolean knows(String url) {
        return DOCUMENTS.containsKey(url);
    }

    /** The addresses of all bundled vocabularies. */
    public static Set<String> known() {
        return DOCUMENTS.keySet();
    }

    /** The vocabulary at this address, or a {@link ProofException} that names it. */
    public static JsonObject document(String url) {
        JsonObject document = DOCUMENTS.get(url);
        if (document == null) {
            throw new ProofException(ProofException.Code.UNKNOWN_CONTEXT, url);
        }
        return document;
    }

    /** Whether this context says one thing for ever: a bundled vocabulary, or plain definitions written into the document. */
    public static boolean isKnown(JsonValue context) {
        return context instanceof JsonString url
                ? knows(url.getString())
                : context instanceof JsonObject definitions && OwnDefinitions.arePlain(definitions);
    }

    /** Every context named anywhere in the document that is not known. */
    public static List<String> unknownIn(JsonValue document) {
        List<String> unknown = new ArrayList<>();
        collect(document, unknown);
        return unknown.stream().distinct().toList();
    }

    private static void collect(JsonValue value, List<String> unknown) {
        if (value instanceof JsonArray array) {
            array.forEach(item -> collect(item, unknown));
        } else if (value instanceof JsonObject object) {
            object.forEach((name, member) -> {
                if (name.equals("@context")) {
                    names(member, unknown);
                } else {
                    collect(member, unknown);
                }
            });
        }
    }

    private static void names(JsonValue context, List<String> unknown) {
        if (context instanceof JsonArray array) {
            array.forEach(item -> name(item, unknown));
        } else {
            name(context, unknown);
        }
    }

    private static void name(JsonValue context, List<String> unknown) {
        String url =
                context instanceof JsonString string ? string.getString() : "definitions written into the document";
        if (!isKnown(context)) {
            unknown.add(url);
        }
    }

    private static Map.Entry<String, JsonObject> bundled(String url, String name, String sha256) {
        return Map.entry(url, load(name, sha256));
    }

    private static JsonObject load(String name, String sha256) {
        JsonObject context = ContextTerms.read(table(name));
        String found = Digests.hex(Digests.sha256(sorted(context)));
        if (!found.equals(sha256)) {
            throw new IllegalStateException("the bundled vocabulary " + name + " has changed: " + found);
        }
        return context;
    }

    private static String table(String name) {
        try (InputStream table = Contexts.class.getResourceAsStream("contexts/" + name + ".terms")) {
            if (table == null) {
                throw new IllegalStateException("no vocabulary " + name);
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same text whatever order the members stand in, so that a checksum sees only the content. */
    static String sorted(JsonValue value) {
        if (value instanceof JsonObject object) {
            return new TreeMap<>(object)
                    .entrySet().stream()
                            .map(member -> "\"" + member.getKey() + "\":" + sorted(member.getValue()))
                            .collect(Collectors.joining(",", "{", "}"));
        }
        return value.toString();
    }
}
