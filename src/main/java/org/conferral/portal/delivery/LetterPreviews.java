package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.issuing.Invitee;
import org.conferral.portal.issuing.PreviewedRecord;
import org.conferral.portal.issuing.Previewing;
import org.conferral.portal.platform.Settings;
import org.conferral.portal.platform.Texts;

/** Shows letters before there is anything to claim, in the words in which they will be written. */
@ApplicationScoped
@Transactional
public class LetterPreviews {

    @Inject
    private Previewing previewing;

    @Inject
    private Envelopes envelopes;

    @Inject
    private MailRoute route;

    @Inject
    private Settings settings;

    /** The invitation to a record that somebody is looking at. */
    @Allowed(Permission.VIEW)
    public LetterPreview of(PreviewedRecord shown) {
        Invitee invitee = shown.invitee();
        return new LetterPreview(
                invitee.prospect(),
                route.server().isPresent(),
                Optional.of(invitee)
                        .filter(known -> known.prospect().isWorded())
                        .map(this::words));
    }

    /** The invitation to a record of a batch. */
    @Allowed(Permission.VIEW)
    public LetterPreview ofBatch(String batchId, int position) {
        return of(previewing.ofBatch(batchId, position));
    }

    /** The invitation to a record of a roster that no batch was made of yet. */
    @Allowed(Permission.VIEW)
    public LetterPreview ofRoster(String rosterId, int position) {
        return of(previewing.ofRoster(rosterId, position));
    }

    private LetterPreview.Words words(Invitee invitee) {
        Instant until = ClaimLinking.expiry(invitee.issuedAt(), invitee.claimDays());
        Addressee learner = Addressee.of(invitee.learner());
        Envelope envelope = envelopes.unowed(Occasion.of(
                LetterKind.CLAIM_INVITATION, invitee.unitId(), learner, invitee.recordName(), placeholder(), until));
        return new LetterPreview.Words(
                envelope.from().written(),
                envelope.to().written(),
                envelope.letter(),
                invitee.claimDays(),
                LetterWriting.day(invitee.issuedAt()),
                LetterWriting.day(until));
    }

    /** Stands where the link will, which nobody can know before the record is issued. */
    private URI placeholder() {
        return settings.url("/claim/" + Texts.of("desk", "letter.preview.placeholder"));
    }
}
