package org.conferral.proof;

import jakarta.json.JsonObject;

/** The published vocabularies a credential may name, bundled and pinned, never fetched. */
public final class Contexts {

    public static final String CREDENTIALS_V2 = "https://www.w3.org/ns/credentials/v2";
    public static final String CLR_2_0_1 = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json";
    public static final String OB_3_0_3 = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    public static final String OB_EXTENSIONS = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json";

    private Contexts() {
    }

    public static boolean knows(String url) {
        throw new UnsupportedOperationException(url);
    }
    static JsonObject document(String url) { throw new UnsupportedOperationException(url); }
}
