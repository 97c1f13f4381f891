package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.conferral.portal.identity.Public;

/** What delivery tells about records, noted beside them so that the counts of a batch are one question. */
@ApplicationScoped
@Transactional
public class DeliveryNotes {

    @Inject
    private IssuedCredentials credentials;

    @Public
    public void noteMail(String credentialId, MailState state) {
        credentials.find(credentialId).ifPresent(credential -> credential.note(state));
    }

    @Public
    public void noteClaimed(String credentialId, Instant at) {
        credentials.find(credentialId).ifPresent(credential -> credential.noteClaimed(at));
    }

    /** The learner does not want the record; without a moment, wants it after all. */
    @Public
    public void noteDeclined(String credentialId, Optional<Instant> at) {
        credentials.find(credentialId).ifPresent(credential -> credential.noteDeclined(at));
    }
}
