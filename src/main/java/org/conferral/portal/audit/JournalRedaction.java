package org.conferral.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.conferral.ledger.Leaf;
import org.conferral.portal.platform.BulkRows;

/**
 * Takes the words away from journal lines that name somebody who is erased. Who did what, when and to which id stays; so does the
 * fingerprint of the line as it was, for the leaf that vouches for it. That words were taken away is a leaf of its own, so that nobody can
 * do it unseen.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JournalRedaction {

    @Inject
    private BulkRows rows;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    /** Takes the words away from these lines; of one that has none already nothing changes. Tells from how many. */
    public int redact(Collection<String> entryIds) {
        Instant now = clock.instant();
        List<JournalForm> lines = rows.selectIn(
                JournalLines::form,
                "select id, noted_at, actor, action, subject, detail from journal_entry where detail is not null and id",
                List.of(),
                entryIds);
        List<Object[]> kept = new ArrayList<>();
        List<Leaf> leaves = new ArrayList<>();
        for (JournalForm line : lines) {
            String before = HexFormat.of().formatHex(line.hash());
            kept.add(new Object[] {line.id(), before, now});
            leaves.add(RedactionWitness.leaf(line.wordless(), before));
        }
        rows.insert("journal_redaction", List.of("entry_id", "sha256", "redacted_at"), kept);
        rows.updateIn(
                "update journal_entry set detail = null where id",
                List.of(),
                lines.stream().map(JournalForm::id).toList());
        ledger.append(leaves);
        return lines.size();
    }
}
