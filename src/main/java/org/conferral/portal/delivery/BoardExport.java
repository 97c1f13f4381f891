package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.conferral.portal.audit.Disclosures;
import org.conferral.portal.audit.Journal;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.issuing.CredentialLine;
import org.conferral.portal.issuing.Credentials;
import org.conferral.portal.issuing.FoundRecords;
import org.conferral.portal.issuing.Sought;
import org.conferral.portal.issuing.Turn;
import org.conferral.portal.platform.Texts;
import org.conferral.roster.spreadsheet.TableWriter;
import org.conferral.roster.spreadsheet.WorkbookTable;

/** Hands out the delivery board of a batch as a workbook, written while it is read. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class BoardExport {

    private static final int CHUNK = 1_000;

    @Inject
    private Credentials credentials;

    @Inject
    private DeliveryBoard board;

    @Inject
    private Journal journal;

    @Inject
    private Disclosures disclosures;

    @Inject
    private Access access;

    /** Writes the workbook; the journal is told before the first row leaves. */
    @Allowed(value = Permission.EXPORT, noted = false)
    public void write(Sought sought, OutputStream out) throws IOException {
        journal.note(access.who().id(), "BoardExport.exported", sought.batchId().orElse(null), null);
        try (TableWriter table = new WorkbookTable(Texts.of("desk", "board.sheet"), out)) {
            table.row(headings());
            Optional<String> after = Optional.empty();
            do {
                FoundRecords found = credentials.found(sought, Turn.after(after), CHUNK);
                List<String> ids =
                        found.lines().stream().map(CredentialLine::id).toList();
                disclosures.note(
                        ids,
                        Disclosures.Channel.STAFF_EXPORT,
                        "xlsx",
                        access.who().id());
                for (BoardLine line : board.lines(found.lines())) {
                    table.row(cells(line));
                }
                after = found.after();
            } while (after.isPresent());
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private static List<String> headings() {
        return Stream.of(
                        "learner",
                        "address",
                        "record",
                        "letter",
                        "sent",
                        "why",
                        "opened",
                        "claimed",
                        "declined",
                        "reminders",
                        "reminded")
                .map(column -> Texts.of("desk", "board." + column))
                .toList();
    }

    private static List<String> cells(BoardLine line) {
        return List.of(
                line.record().learnerName(),
                line.record().email(),
                line.record().name(),
                line.state()
                        .map(state -> Texts.of("desk", "state." + state.name().toLowerCase(Locale.ROOT)))
                        .orElse(""),
                moment(line.sentAt()),
                line.mendable() ? line.answer() : "",
                moment(line.openedAt()),
                moment(Optional.ofNullable(line.record().claimedAt())),
                moment(Optional.ofNullable(line.record().declinedAt())),
                Integer.toString(line.reminders()),
                moment(line.remindedAt()));
    }

    private static String moment(Optional<Instant> at) {
        return at.map(Instant::toString).orElse("");
    }
}
