package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Refusal;
import org.conferral.roster.NamingSheet;

/** Takes the wishes to revoke, suspend or take up again many records: which, why and when, and who agrees. */
@ApplicationScoped
@Transactional
public class RevocationDesk {

    /** So many steps of writing down are waited for; the rest is done in the background. */
    private static final int AT_ONCE = 5;

    @Inject
    private RevocationOrders orders;

    @Inject
    private RevocationTargets targets;

    @Inject
    private Collecting collecting;

    @Inject
    private SheetReading reading;

    @Inject
    private SheetNames names;

    @Inject
    private ApprovalLimit limit;

    @Inject
    private Access access;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** Drafts an order about these records; nothing is done before it is confirmed. */
    @Allowed(value = Permission.REVOKE, noted = false)
    public RevocationView choose(Collection<String> credentialIds) {
        return RevocationView.of(chosen(credentialIds));
    }

    /** Drafts an order about everything that matches now; whatever comes later is none of it. */
    @Allowed(value = Permission.REVOKE, noted = false)
    public RevocationView seek(Selection selection) {
        return RevocationView.of(sought(selection));
    }

    /**
     * Drafts an order about what the rows of a spreadsheet name.
     *
     * @param batchId the batch whose records are meant; empty for any
     * @param every whether all records of a learner are meant where there are several
     */
    @Allowed(value = Permission.REVOKE, noted = false)
    public RevocationView read(String fileName, InputStream content, String batchId, boolean every) {
        NamingSheet sheet = reading.read(fileName, content);
        SheetMatch match = names.match(sheet, batchId, every);
        RevocationOrder order = begun(Selection.sheet(fileName));
        orders.add(match.troubles().stream()
                .map(trouble -> new RowFinding(
                        ids.next(),
                        order.id(),
                        trouble.row().row(),
                        trouble.row().value(),
                        trouble.why()))
                .toList());
        return RevocationView.of(frozen(order, match.records(), 0));
    }

    /**
     * Says what to do to the records of a draft.
     *
     * @param typed the number of records, as it was typed to confirm it
     */
    @Allowed(Permission.REVOKE)
    public RevocationView confirm(String orderId, RevocationTerms terms, String typed) {
        RevocationOrder order = orders.locked(orderId);
        int records = order.extent().records();
        if (!typed.replaceAll("[\\s.,'\u2019\u00a0]", "").equals(Integer.toString(records))) {
            throw Refusal.invalid("revocation.order.count", records);
        }
        order.confirm(terms, limit.current(), clock.instant());
        return RevocationView.of(order);
    }

    /** Drafts an order about these records and confirms it in one step. */
    @Allowed(Permission.REVOKE)
    public RevocationView orderChosen(Collection<String> credentialIds, RevocationTerms terms) {
        return confirmed(chosen(credentialIds), terms);
    }

    /** Drafts an order about everything that matches now and confirms it in one step. */
    @Allowed(Permission.REVOKE)
    public RevocationView orderMatching(Selection selection, RevocationTerms terms) {
        return confirmed(sought(selection), terms);
    }

    /** Agrees to the order of somebody else. */
    @Allowed(Permission.REVOKE)
    public RevocationView approve(String orderId) {
        RevocationOrder order = orders.locked(orderId);
        order.approve(access.who().id(), clock.instant());
        return RevocationView.of(order);
    }

    /** Calls an order off, or stops it: what is done stays done. */
    @Allowed(Permission.REVOKE)
    public RevocationView end(String orderId) {
        RevocationOrder order = orders.locked(orderId);
        order.end(access.who().id(), clock.instant());
        return RevocationView.of(order);
    }

    private RevocationView confirmed(RevocationOrder order, RevocationTerms terms) {
        if (order.state() == OrderState.DRAFT && order.extent().records() == 0) {
            throw Refusal.invalid("revocation.none");
        }
        order.confirm(terms, limit.current(), clock.instant());
        return RevocationView.of(order);
    }

    private RevocationOrder sought(Selection selection) {
        RevocationOrder order = begun(orders.named(selection));
        boolean more = true;
        for (int i = 0; i < AT_ONCE && more; i++) {
            more = collecting.some(order);
        }
        return order;
    }

    private RevocationOrder chosen(Collection<String> credentialIds) {
        if (credentialIds.isEmpty()) {
            throw Refusal.invalid("revocation.nothing");
        }
        Set<String> bare =
                credentialIds.stream().map(Credentials::bare).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> standing = names.standing(bare);
        return frozen(begun(Selection.chosen()), standing, bare.size() - standing.size());
    }

    private RevocationOrder begun(Selection selection) {
        RevocationOrder order =
                new RevocationOrder(ids.next(), selection, access.who().id(), clock.instant());
        orders.add(order);
        return order;
    }

    private RevocationOrder frozen(RevocationOrder order, Set<String> records, int leftOut) {
        targets.add(
                order.id(),
                records.stream()
                        .map(id -> new RecordPart(id, RevocationTarget.WHOLE))
                        .toList());
        order.collected(Optional.empty(), leftOut);
        collecting.freeze(order);
        return order;
    }
}
