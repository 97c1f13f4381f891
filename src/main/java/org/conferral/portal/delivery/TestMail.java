package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.conferral.portal.identity.Public;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Settings;

/** Tries a mail server before anything depends on it. */
@ApplicationScoped
public class TestMail {

    @Inject
    private Postman postman;

    @Inject
    private LetterWriting writing;

    @Inject
    private Settings settings;

    @Inject
    private Ids ids;

    /** Sends a test mail at once; the set-up wizard, which nobody has signed in to yet, shows the answer. */
    @Public
    public Posting send(String smtpUrl, String address) {
        return MailServer.at(smtpUrl)
                .map(server -> postman.carry(server, Optional.empty(), envelope(server, address)))
                .orElseGet(() -> Posting.unreachable("smtp://user:password@host:port"));
    }

    private Envelope envelope(MailServer server, String address) {
        return new Envelope(
                ids.next() + "@" + settings.baseUrl().getHost(),
                new Envelope.Address(writing.institutionName(), server.sender(settings.baseUrl())),
                new Envelope.Address("", address),
                writing.test());
    }
}
