package org.conferral.portal.delivery;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;

/**
 * Where the institution hands in its letters, read from {@code smtp://user:password@host:port} or {@code smtps://…}.
 *
 * <p>{@code ?from=records@college.example} names the sender; {@code ?starttls=required} refuses a server that does not
 * encrypt (encryption is used wherever it is offered); {@code ?retry=60} is the number of seconds after which a letter that
 * could not be handed in is tried again for the first time.
 */
public record MailServer(
        String host,
        int port,
        boolean tls,
        boolean startTlsRequired,
        Optional<Login> login,
        Optional<String> from,
        BackOff backOff) {

    private static final String PATIENCE = "20000";

    /** How the portal signs in to the mail server. */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return "Login";
        }
    }

    /** The mail server at this URL, or empty when it is not the URL of one. */
    public static Optional<MailServer> at(String url) {
        try {
            return at(new URI(url.strip()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<MailServer> at(URI url) {
        boolean tls = "smtps".equalsIgnoreCase(url.getScheme());
        if (url.getHost() == null || !(tls || "smtp".equalsIgnoreCase(url.getScheme()))) {
            return Optional.empty();
        }
        int port = url.getPort() > 0 ? url.getPort() : tls ? 465 : 25;
        boolean required = option(url, "starttls").filter("required"::equals).isPresent();
        return Optional.of(
                new MailServer(url.getHost(), port, tls, required, login(url), option(url, "from"), backOff(url)));
    }

    String protocol() {
        return tls ? "smtps" : "smtp";
    }

    /** The address letters come from: the one named, the login if it is an address, or one at the portal's host. */
    String sender(URI portal) {
        return from.or(() -> login.map(Login::user).filter(user -> user.contains("@")))
                .orElseGet(() -> "records@" + portal.getHost());
    }

    Properties properties() {
        var properties = new Properties();
        String prefix = "mail." + protocol() + ".";
        properties.setProperty(prefix + "connectiontimeout", "10000");
        properties.setProperty(prefix + "timeout", PATIENCE);
        properties.setProperty(prefix + "writetimeout", PATIENCE);
        properties.setProperty(prefix + "auth", Boolean.toString(login.isPresent()));
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(prefix + "starttls.required", Boolean.toString(startTlsRequired));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty("mail.debug", "false");
        return properties;
    }

    private static BackOff backOff(URI url) {
        return option(url, "retry")
                .filter(seconds -> seconds.matches("[1-9]\\d{0,4}"))
                .map(seconds -> new BackOff(Duration.ofSeconds(Long.parseLong(seconds))))
                .orElse(BackOff.USUAL);
    }

    private static Optional<Login> login(URI url) {
        return Optional.ofNullable(url.getRawUserInfo()).map(info -> {
            String[] parts = info.split(":", 2);
            return new Login(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
        });
    }

    private static Optional<String> option(URI url, String name) {
        String query = url.getRawQuery() == null ? "" : url.getRawQuery();
        return Arrays.stream(query.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> decoded(pair.substring(name.length() + 1)))
                .findFirst();
    }

    /** Percent-encoding only: a plus sign in a password is a plus sign. */
    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
