package org.conferral.portal.delivery;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** The address of a mail server as settings write it: {@code scheme://user:password@host:port?option=value}. */
record ServerUrl(URI uri) {

    private static final String PATIENCE = "20000";

    /** How the portal signs in to a mail server. */
    record Login(String user, String password) {

        @Override
        public String toString() {
            return "Login";
        }
    }

    /** The address a text writes; empty when it is none with a host. */
    static Optional<ServerUrl> of(String text) {
        try {
            return Optional.of(new ServerUrl(new URI(text.strip()))).filter(url -> url.host() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    String scheme() {
        return String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    }

    String host() {
        return uri.getHost();
    }

    int port(int usual) {
        return uri.getPort() > 0 ? uri.getPort() : usual;
    }

    Optional<Login> login() {
        return Optional.ofNullable(uri.getRawUserInfo()).map(info -> {
            String[] parts = info.split(":", 2);
            return new Login(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
        });
    }

    Optional<String> option(String name) {
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        return Arrays.stream(query.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> decoded(pair.substring(name.length() + 1)))
                .findFirst();
    }

    /** An option that is a whole number of at least 1 with up to five digits. */
    Optional<Long> number(String name) {
        return option(name).filter(digits -> digits.matches("[1-9]\\d{0,4}")).map(Long::valueOf);
    }

    /** How long a mail server is waited for, in milliseconds, and that its name is checked; it is encrypted to wherever it offers so. */
    static Properties patience(String protocol) {
        var properties = new Properties();
        String prefix = "mail." + protocol + ".";
        properties.setProperty(prefix + "connectiontimeout", "10000");
        properties.setProperty(prefix + "timeout", PATIENCE);
        properties.setProperty(prefix + "writetimeout", PATIENCE);
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty("mail.debug", "false");
        return properties;
    }

    /** Percent-encoding only: a plus sign in a password is a plus sign. */
    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return scheme() + "://" + host();
    }
}
