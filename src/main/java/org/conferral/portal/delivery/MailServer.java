package org.conferral.portal.delivery;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/**
 * Where the institution hands in its letters, read from {@code smtp://user:password@host:port} or {@code smtps://…}.
 *
 * <p>{@code ?from=records@college.example} names the sender; {@code ?starttls=required} refuses a server that does not
 * encrypt (encryption is used wherever it is offered); {@code ?retry=60} is the number of seconds after which a letter that
 * could not be handed in is tried again for the first time.
 */
record MailServer(
        String host,
        int port,
        boolean tls,
        boolean startTlsRequired,
        Optional<ServerUrl.Login> login,
        Optional<String> from,
        BackOff backOff) {

    /** The mail server at this URL, or empty when it is not the URL of one. */
    static Optional<MailServer> at(String url) {
        return ServerUrl.of(url)
                .filter(found -> found.scheme().matches("smtps?"))
                .map(MailServer::at);
    }

    private static MailServer at(ServerUrl url) {
        boolean tls = url.scheme().equals("smtps");
        boolean required = url.option("starttls").filter("required"::equals).isPresent();
        BackOff backOff = url.number("retry")
                .map(seconds -> new BackOff(Duration.ofSeconds(seconds)))
                .orElse(BackOff.USUAL);
        return new MailServer(
                url.host(), url.port(tls ? 465 : 25), tls, required, url.login(), url.option("from"), backOff);
    }

    String protocol() {
        return tls ? "smtps" : "smtp";
    }

    /** The address letters come from: the one named, the login if it is an address, or one at the portal's host. */
    String sender(URI portal) {
        return from.or(() -> login.map(ServerUrl.Login::user).filter(user -> user.contains("@")))
                .orElseGet(() -> "records@" + portal.getHost());
    }

    Properties properties() {
        var properties = ServerUrl.patience(protocol());
        String prefix = "mail." + protocol() + ".";
        properties.setProperty(prefix + "auth", Boolean.toString(login.isPresent()));
        properties.setProperty(prefix + "starttls.required", Boolean.toString(startTlsRequired));
        return properties;
    }
}
