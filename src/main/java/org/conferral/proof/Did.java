package org.conferral.proof;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The identifier under which an issuer is known: {@code did:web:…} of an institution's own address, or a self-contained {@code did:key:…}. */
public record Did(String value) {

    private static final Pattern FORM = Pattern.compile("did:[a-z0-9]+:[A-Za-z0-9._:%-]+");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]*[a-z0-9])?");
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9._-]+");
    private static final String KEY = "did:key:";

    public Did {
        if (!FORM.matcher(value).matches() || value.endsWith(":")) {
            throw malformed("not a DID: " + value);
        }
    }

    /** The issuer of a unit: {@code did:web:host[%3Aport][:path…]:issuers:slug}. */
    public static Did web(URI baseUrl, String unitSlug) {
        if (baseUrl.getHost() == null
                || baseUrl.getUserInfo() != null
                || !SLUG.matcher(unitSlug).matches()) {
            throw malformed("no did:web for " + baseUrl + " and unit " + unitSlug);
        }
        String host = baseUrl.getHost().toLowerCase(Locale.ROOT);
        String port = baseUrl.getPort() < 0 ? "" : "%3A" + baseUrl.getPort();
        return new Did("did:web:" + host + port + path(baseUrl) + ":issuers:" + unitSlug);
    }

    /** The issuer that is nothing but its key. */
    public static Did ofKey(Multikey key) {
        return new Did(KEY + key.value());
    }

    /** The key that a {@code did:key} spells out; empty for every other method and for kinds of keys unknown here. */
    public Optional<Multikey> spelledKey() {
        if (!value.startsWith(KEY)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Multikey(value.substring(KEY.length())));
        } catch (ProofException otherKind) {
            return Optional.empty();
        }
    }

    /** The address of one key of this issuer, as {@code verificationMethod} names it. */
    public URI keyId(VerificationKey key) {
        return URI.create(value + "#" + key.name());
    }

    private static String path(URI baseUrl) {
        String path = baseUrl.getPath() == null ? "" : baseUrl.getPath();
        return Arrays.stream(path.split("/"))
                .filter(segment -> !segment.isEmpty())
                .map(Did::segment)
                .collect(Collectors.joining());
    }

    private static String segment(String text) {
        if (!SEGMENT.matcher(text).matches()) {
            throw malformed("path of the base URL: " + text);
        }
        return ":" + text;
    }

    private static ProofException malformed(String what) {
        return new ProofException(ProofException.Code.MALFORMED, what);
    }
}
