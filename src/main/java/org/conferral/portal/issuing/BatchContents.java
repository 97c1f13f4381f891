package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.conferral.portal.evidence.EvidenceShelf;
import org.conferral.portal.identity.Institution;
import org.conferral.portal.intake.AcceptedRow;
import org.conferral.portal.intake.RosterIntake;

/** All that a batch will issue, as one fingerprint: rows, record template, achievements, evidence, issuer and terms. */
@ApplicationScoped
class BatchContents {

    private static final int CHUNK = 5_000;

    @Inject
    private RecordPlans plans;

    @Inject
    private RosterIntake intake;

    @Inject
    private EvidenceShelf evidence;

    @Inject
    private Institution institution;

    /** Changes when anything changes that the records will say; read row by row, so that no roster is too long. */
    String hash(IssuanceBatch batch) {
        MessageDigest hash = sha256();
        BatchTerms terms = batch.terms();
        add(hash, terms.issueAs() + " " + terms.repeated() + " " + terms.notifies());
        add(hash, terms.orderedValidFrom(batch.course().startedAt()) + " " + terms.validUntil());
        add(hash, plans.template(terms.templateId()).toString());
        add(hash, institution.unit(batch.unitId()).toString());
        add(hash, new TreeMap<>(evidence.byName(terms.rosterId())).toString());
        rows(hash, terms.rosterId());
        return HexFormat.of().formatHex(hash.digest());
    }

    private void rows(MessageDigest hash, String rosterId) {
        List<AcceptedRow> rows = intake.acceptedRows(rosterId, 0, CHUNK);
        while (!rows.isEmpty()) {
            rows.forEach(row -> add(hash, row.row() + " " + row.fields()));
            rows = intake.acceptedRows(rosterId, rows.get(rows.size() - 1).row(), CHUNK);
        }
    }

    /** Each part with its length, so that nothing can move from one into the next unseen. */
    private static void add(MessageDigest hash, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        hash.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        hash.update(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
