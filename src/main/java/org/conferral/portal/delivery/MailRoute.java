package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.conferral.portal.platform.Settings;
import org.conferral.portal.platform.StoredSettings;

/** Where letters go at this moment: the mail server set up for the portal, or nowhere but the mail view. */
@ApplicationScoped
class MailRoute {

    @Inject
    private StoredSettings stored;

    @Inject
    private Settings settings;

    Optional<MailServer> server() {
        return stored.smtpUrl().flatMap(MailServer::at);
    }

    /** The mailbox to which mail servers return letters, where there is one. */
    Optional<ReturnMailbox> returns() {
        return settings.bouncesUrl().flatMap(ReturnMailbox::at);
    }

    /** The address the institution writes from, also while letters stay in the mail view. */
    String sender() {
        return server().map(server -> server.sender(settings.baseUrl()))
                .orElseGet(() -> "records@" + settings.baseUrl().getHost());
    }
}
