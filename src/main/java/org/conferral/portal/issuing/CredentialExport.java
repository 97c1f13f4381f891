package org.conferral.portal.issuing;

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
import org.conferral.portal.platform.Texts;
import org.conferral.roster.spreadsheet.TableWriter;
import org.conferral.roster.spreadsheet.TextTable;
import org.conferral.roster.spreadsheet.WorkbookTable;

/** Hands out exactly the records that a list shows, as a table, written while it is read. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class CredentialExport {

    private static final int CHUNK = 1_000;

    /** The kinds of file a table is handed out as. */
    public enum Kind {
        CSV("text/csv; charset=UTF-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        /** The end of the file's name. */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind an address names; text when it names none. */
        public static Kind named(Optional<String> name) {
            return name.filter("xlsx"::equalsIgnoreCase).map(any -> XLSX).orElse(CSV);
        }
    }

    @Inject
    private Credentials credentials;

    @Inject
    private Journal journal;

    @Inject
    private Disclosures disclosures;

    @Inject
    private Access access;

    /** Writes the table. The journal is told before the first row leaves; what was searched for may be a name and is not noted. */
    @Allowed(value = Permission.EXPORT, noted = false)
    public void write(Sought sought, Kind kind, OutputStream out) throws IOException {
        journal.note(
                access.who().id(), "CredentialExport.exported", sought.batchId().orElse(null), detail(sought, kind));
        try (TableWriter table =
                kind == Kind.CSV ? new TextTable(out) : new WorkbookTable(Texts.of("issuing", "export.sheet"), out)) {
            table.row(headings());
            Optional<String> after = Optional.empty();
            do {
                FoundRecords found = credentials.found(sought, Turn.following(after), CHUNK);
                List<String> ids =
                        found.lines().stream().map(CredentialLine::id).toList();
                disclosures.note(
                        ids,
                        Disclosures.Channel.STAFF_EXPORT,
                        kind.ending(),
                        access.who().id());
                for (CredentialLine line : found.lines()) {
                    table.row(cells(line));
                }
                after = found.after();
            } while (after.isPresent());
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private static String detail(Sought sought, Kind kind) {
        return kind.ending() + " " + sought.withoutText().address();
    }

    private static List<String> headings() {
        return Stream.of(
                        "student", "given", "family", "email", "record", "state", "mail", "claimed", "issued", "row",
                        "id", "batch")
                .map(column -> Texts.of("issuing", "export." + column))
                .toList();
    }

    private static List<String> cells(CredentialLine line) {
        return List.of(
                text(line.studentId()),
                line.givenName(),
                line.familyName(),
                line.email(),
                line.name(),
                Texts.of("layout", "standing." + line.status()),
                line.isMailed()
                        ? Texts.of("layout", "standing." + line.mail().name().toLowerCase(Locale.ROOT))
                        : "",
                moment(line.claimedAt()),
                moment(line.issuedAt()),
                Integer.toString(line.row()),
                line.credentialId(),
                line.batchId());
    }

    private static String moment(Instant at) {
        return at == null ? "" : at.toString();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
