package org.conferral.portal.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Permission;

/** The way of one record to its learner, shown as a part of other pages: the claim link and the letters. */
@Named
@RequestScoped
public class ClaimLinkPart {

    @Inject
    private ClaimDesk desk;

    @Inject
    private Outbox outbox;

    @Inject
    private Access access;

    private final Map<String, Optional<URI>> urls = new HashMap<>();

    public Optional<ClaimState> state(String credentialId) {
        return desk.state(credentialId);
    }

    /** The link itself, only for those who may write to learners; one look at a page is noted once. */
    public Optional<URI> url(String credentialId) {
        return urls.computeIfAbsent(
                credentialId, id -> access.who().may(Permission.DELIVER) ? desk.claimUrl(id) : Optional.empty());
    }

    public List<LetterLine> letters(String credentialId) {
        return outbox.about(credentialId);
    }
}
