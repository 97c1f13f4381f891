package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.conferral.issuance.BundledCredential;

/** Writes down which records an order is about, some at a time, as they stand when it is given; whatever is issued later is none of them. */
@ApplicationScoped
class Collecting {

    private static final int PAGE = 1_000;
    private static final int DOCUMENTS = 100;

    @Inject
    private CredentialLists lists;

    @Inject
    private Documents documents;

    @Inject
    private RevocationTargets targets;

    @Inject
    private ApprovalLimit limit;

    @Inject
    private Clock clock;

    /** The next records of an order that nobody else can change; when there are none, they stand fast. Tells whether there may be more. */
    boolean some(RevocationOrder order) {
        Selection selection = order.selection();
        int size = selection.kind() == Selection.Kind.PARTS ? DOCUMENTS : PAGE;
        FoundRecords page =
                lists.page(selection.sought(), Turn.following(order.extent().collectedTo()), size);
        Instant frozen = order.signers().view().requestedAt();
        List<CredentialLine> standing = page.lines().stream()
                .filter(line -> line.isRevocable() && !line.issuedAt().isAfter(frozen))
                .toList();
        targets.add(
                order.id(),
                meant(selection, standing.stream().map(CredentialLine::id).toList()));
        int leftOut =
                selection.kind() == Selection.Kind.PARTS ? 0 : page.lines().size() - standing.size();
        order.collected(page.after(), leftOut);
        if (page.after().isEmpty()) {
            freeze(order);
        }
        return page.after().isPresent();
    }

    void freeze(RevocationOrder order) {
        order.freeze(targets.touched(order.id()), limit.current(), clock.instant());
    }

    private List<RecordPart> meant(Selection selection, List<String> records) {
        return selection
                .term("achievement")
                .map(achievement -> parts(records, achievement))
                .orElseGet(() -> records.stream()
                        .map(id -> new RecordPart(id, RevocationTarget.WHOLE))
                        .toList());
    }

    private List<RecordPart> parts(List<String> records, String achievement) {
        Map<String, List<BundledCredential>> bundles = documents.signed(records, BundledCredential::in);
        return records.stream()
                .flatMap(id -> bundles.get(id).stream()
                        .filter(inside -> inside.name().equals(achievement))
                        .filter(inside -> inside.place().isPresent())
                        .map(inside -> new RecordPart(id, inside.part())))
                .toList();
    }
}
