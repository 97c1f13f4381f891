package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.conferral.letter.LetterTemplate;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Actor;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.identity.Staff;
import org.conferral.portal.identity.StaffLine;
import org.conferral.portal.issuing.CredentialLine;
import org.conferral.portal.issuing.Credentials;
import org.conferral.portal.issuing.Sought;
import org.conferral.portal.issuing.Turn;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Refusal;
import org.conferral.portal.platform.Settings;
import org.conferral.portal.platform.Texts;

/** Tries the words of a letter on a learner there is, before anybody is sent them; the link in it is nobody's. */
@ApplicationScoped
@Transactional
public class LetterTrial {

    private static final int OFFERED = 8;
    private static final int LOOKED_AT = 40;
    private static final String SAMPLE_CODE = "123456";

    @Inject
    private LetterEditing editing;

    @Inject
    private LetterWriting writing;

    @Inject
    private IssuedRecords records;

    @Inject
    private Credentials credentials;

    @Inject
    private MailRoute route;

    @Inject
    private Postman postman;

    @Inject
    private DkimSigning signing;

    @Inject
    private Staff staff;

    @Inject
    private Access access;

    @Inject
    private Settings settings;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** Issued records of the unit whose learners these words may mean, the newest first; of any unit where this one has none. */
    @Allowed(Permission.VIEW)
    public List<CredentialLine> records(String unitId, String words) {
        List<CredentialLine> own = found(unitId, words);
        return own.isEmpty() ? found("", words) : own;
    }

    private List<CredentialLine> found(String unitId, String words) {
        Sought sought = Sought.of(name -> name.equals("unit") ? unitId : name.equals("words") ? words : "");
        return credentials.found(sought, Turn.after(Optional.empty()), LOOKED_AT).lines().stream()
                .filter(CredentialLine::isIssued)
                .limit(OFFERED)
                .toList();
    }

    /** The letter about a record in the words of the draft, or else in those that hold. */
    @Allowed(value = Permission.DELIVER, noted = false)
    public TrialLetter preview(WordingPlace place, String recordId) {
        Envelope envelope = envelope(place, recordId);
        return new TrialLetter(
                recordId, envelope.from().written(), envelope.to().written(), envelope.letter());
    }

    /** Sends the same letter to whoever asks, and to nobody else; answers what the mail server said. */
    @Allowed(Permission.DELIVER)
    public Posting send(WordingPlace place, String recordId) {
        MailServer server = route.server().orElseThrow(() -> Refusal.conflict("delivery.noServer"));
        Envelope envelope = envelope(place, recordId);
        return postman.carry(
                server,
                signing.key(route.sender()),
                new Envelope(
                        ids.next() + "@" + settings.baseUrl().getHost(), envelope.from(), myself(), envelope.letter()));
    }

    private Envelope.Address myself() {
        String id = access.who().id();
        StaffLine me = access.as(Actor.SYSTEM, staff::all).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("wording.noAddress"));
        return new Envelope.Address(me.name(), me.email());
    }

    private Envelope envelope(WordingPlace place, String recordId) {
        IssuedRecord record = records.require(recordId);
        WordingView view = editing.open(place);
        if (!view.usable()) {
            throw Refusal.conflict("wording.flawed");
        }
        LetterTemplate template =
                LetterTemplate.of(place.kind().template(), place.kind().placeholders(), place.locale(), view.words());
        return new Envelope(
                "",
                new Envelope.Address(writing.institutionName(), route.sender()),
                new Envelope.Address(record.learner().name(), record.learner().mailbox()),
                writing.write(occasion(place.kind(), record), template));
    }

    private Occasion occasion(LetterKind kind, IssuedRecord record) {
        Instant now = clock.instant();
        URI nowhere = settings.url("/claim/" + Texts.of("desk", "letter.preview.placeholder"));
        return record.occasion(kind, nowhere, ClaimLinking.expiry(now, record.claimDays()))
                .because(Texts.of("desk", "wording.sampleReason"), now)
                .aboutPart(kind == LetterKind.PART_REVOKED ? record.anyPart() : "")
                .endedBy(Optional.of(nowhere))
                .coded(SAMPLE_CODE);
    }
}
