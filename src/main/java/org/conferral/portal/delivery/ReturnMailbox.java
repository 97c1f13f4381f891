package org.conferral.portal.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/**
 * The mailbox to which mail servers return what they cannot deliver, read from {@code imaps://user:password@host}, {@code imap://…},
 * {@code pop3s://…} or {@code pop3://…}.
 *
 * @param address to which servers return mail; empty: the sender's own, which has to lead here by itself
 * @param verp whether the letter stands in that address ({@code bounces+letter@college.example}), for servers that take what follows a plus sign
 * @param folder that is read
 * @param done the folder that reports are moved to once they are read; with POP3 they are deleted
 * @param pause between two readings
 */
record ReturnMailbox(
        ServerUrl server, Optional<String> address, boolean verp, String folder, String done, Duration pause) {

    private static final Duration USUAL_PAUSE = Duration.ofMinutes(1);

    /** RFC 5321 §4.5.3.1.1 */
    private static final int LONGEST_LOCAL = 64;

    /** The mailbox at this URL, or empty when it is not the URL of one. */
    static Optional<ReturnMailbox> at(String url) {
        return ServerUrl.of(url)
                .filter(found -> found.scheme().matches("(imap|pop3)s?"))
                .map(ReturnMailbox::at);
    }

    private static ReturnMailbox at(ServerUrl url) {
        Optional<String> address = url.option("address")
                .or(() -> url.login().map(ServerUrl.Login::user))
                .filter(given -> given.contains("@"));
        return new ReturnMailbox(
                url,
                address,
                url.option("verp").filter("yes"::equals).isPresent(),
                url.option("folder").orElse("INBOX"),
                url.option("done").orElse("Conferral"),
                url.number("every").map(Duration::ofSeconds).orElse(USUAL_PAUSE));
    }

    String protocol() {
        return server.scheme();
    }

    boolean isImap() {
        return protocol().startsWith("imap");
    }

    int port() {
        boolean tls = protocol().endsWith("s");
        return server.port(isImap() ? tls ? 993 : 143 : tls ? 995 : 110);
    }

    /** The address to which servers return a letter they cannot deliver. */
    Optional<String> returnAddress(String letterId) {
        return address.map(whole -> {
            int at = whole.lastIndexOf('@');
            String local = whole.substring(0, at) + "+" + letterId;
            return verp && local.length() <= LONGEST_LOCAL ? local + whole.substring(at) : whole;
        });
    }

    Properties properties() {
        return ServerUrl.patience(protocol());
    }
}
