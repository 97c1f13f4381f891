package org.conferral.verify;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.conferral.proof.KeySource;

/** Looks at a credential from every side, and at each credential inside it, and says what it found. */
public final class Verification {

    private final KeySource keys;
    private final StatusSource lists;
    private final DocumentSource web;

    /** One that asks nobody but these. */
    public Verification(KeySource keys, StatusSource lists) {
        this(keys, lists, DocumentSource.closed());
    }

    /**
     * @param keys the issuers known here
     * @param lists the status lists known here
     * @param web the way to those of others
     */
    public Verification(KeySource keys, StatusSource lists, DocumentSource web) {
        this.keys = Objects.requireNonNull(keys, "keys");
        this.lists = Objects.requireNonNull(lists, "lists");
        this.web = Objects.requireNonNull(web, "web");
    }

    /** The verdict about a document as it was handed over: JSON, a token, or a picture with either inside. */
    public Verdict verify(byte[] document, Instant now) {
        DocumentSource few = new Ration(web);
        return new Renewal(few, newer -> verdict(newer, few, now)).of(verdict(document, few, now));
    }

    private Verdict verdict(byte[] document, DocumentSource few, Instant now) {
        try {
            Handover handover = Handover.of(document);
            Verdict verdict = verdict(handover, new HostedBadge(few, now), inspection(few, now));
            return handover.picture() ? verdict.after(Finding.of(Code.PICTURE_READ, "")) : verdict;
        } catch (Unreadable e) {
            Finding finding = Finding.of(e.code(), "");
            return new Verdict(Outcome.UNVERIFIABLE, Optional.empty(), List.of(finding), List.of());
        }
    }

    private static Verdict verdict(Handover handover, HostedBadge hosted, Inspection inspection) throws Unreadable {
        if (handover.address().isPresent()) {
            return hosted.at(handover.address().get());
        }
        Optional<Token> token = handover.token();
        return token.isPresent() ? inspection.of(token.get(), "") : inspection.of(StrictJson.read(handover.document()));
    }

    private Inspection inspection(DocumentSource few, Instant now) {
        KeySource all = new PublishedKeys(keys, few);
        return new Inspection(
                List.of(new ContextCheck(), new StructureCheck()),
                new SignatureCheck(all, few, now),
                List.of(new DateCheck(now), new StatusCheck(all, lists, few, now)),
                new HostedBadge(few, now));
    }
}
