package org.conferral.portal.platform;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * Where the public reaches this portal. Given by the operator it is fixed; else the set-up wizard decides it once, before the first
 * credential carries it for ever.
 */
public final class PublicAddress {

    private final boolean fixed;
    private volatile URI current;

    private PublicAddress(URI current, boolean fixed) {
        this.current = current;
        this.fixed = fixed;
    }

    static PublicAddress fixed(String url) {
        return new PublicAddress(parse(url), true);
    }

    static PublicAddress open(String url) {
        return new PublicAddress(parse(url), false);
    }

    /**
     * Reads an absolute http or https URL and drops trailing slashes.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static URI parse(String url) {
        URI uri = URI.create(url.strip().replaceAll("/+$", ""));
        if (uri.getHost() == null || !List.of("http", "https").contains(uri.getScheme()) || uri.getQuery() != null) {
            throw new IllegalArgumentException("Not an absolute http or https URL: " + url);
        }
        return uri;
    }

    public URI current() {
        return current;
    }

    /** Whether the operator's environment decides it. */
    public boolean isFixed() {
        return fixed;
    }

    /** Whether nobody but this machine, or a network for tests, can reach it. */
    public boolean isForTests() {
        return isForTests(current);
    }

    /** Whether an address is a loopback one, or of a name that the world never resolves (RFC 6761). */
    static boolean isForTests(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || host.endsWith(".test")
                || host.equals("[::1]")
                || host.matches("127(\\.\\d{1,3}){3}");
    }

    /** Takes the address decided at set-up; the operator's own word stands above it. */
    public void become(URI decided) {
        if (!fixed) {
            current = decided;
        }
    }
}
