package org.conferral.portal.issuing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.conferral.paper.PaperRecord;
import org.conferral.paper.PaperStory;
import org.conferral.paper.Press;
import org.conferral.paper.Stationery;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.identity.Public;
import org.conferral.portal.platform.Refusal;
import org.conferral.portal.platform.Settings;
import org.conferral.portal.platform.Texts;
import org.conferral.portal.platform.Wording;
import org.conferral.reading.RecordReading;

/**
 * Records as documents and tables to take along, with the institution's look: as PDF and as a page that stands by itself, both with the signed
 * original inside, and as rows for a spreadsheet. A template of the institution that does not fit stops the portal at start.
 */
@ApplicationScoped
public class RecordPapers {

    /** The endings of the files there are. */
    public static final Set<String> FORMATS = Set.of("pdf", "html", "xlsx", "csv");

    private static final int BEFORE_WORK = 890;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Inject
    private BundledCredentials bundled;

    private Press press;

    void load(@Observes @Priority(BEFORE_WORK) Startup startup) {
        press = new Press(Stationery.of(settings.dataDir().resolve("templates").resolve("document")));
    }

    /**
     * The file of a record, for those who may see it.
     *
     * @param language of the labels, such as "de"; English where there are none in it
     */
    @Allowed(Permission.VIEW)
    public RecordFile of(CredentialView view, String format, String language) {
        byte[] signed = view.bytes().orElseThrow(() -> Refusal.notFound("credential.notIssued"));
        return of(PrintedRecord.of(view, signed, bundled.of(view.id())), format, language);
    }

    /** The file of a record that the asker holds in hand anyway. */
    @Public
    public RecordFile of(PrintedRecord record, String format, String language) {
        JsonObject document = RecordFiles.read(record.signed());
        Locale reader = language(language);
        return switch (format) {
            case "pdf" -> new RecordFile("application/pdf", press.print(printable(record, document, reader)));
            case "html" -> new RecordFile("text/html; charset=UTF-8", press.page(printable(record, document, reader)));
            case "xlsx" -> rows(record, document, reader).file(CredentialExport.Kind.XLSX);
            case "csv" -> rows(record, document, reader).file(CredentialExport.Kind.CSV);
            default -> throw Refusal.invalid("credential.document.format");
        };
    }

    /** The language that documents for this reader are in, such as "de". */
    @Public
    public Locale language(String wanted) {
        return press.language(Locale.forLanguageTag(wanted));
    }

    /** What a learner shows to others, as PDF. */
    @Public
    public RecordFile of(PaperStory story) {
        return new RecordFile("application/pdf", press.print(story));
    }

    private RecordRows rows(PrintedRecord record, JsonObject document, Locale language) {
        return RecordRows.of(record, document, clock.instant(), language);
    }

    private PaperRecord printable(PrintedRecord record, JsonObject document, Locale language) {
        RecordReading reading = RecordWords.read(document, language);
        return new PaperRecord(
                reading,
                record.learner(),
                record.signed(),
                notice(record, reading.issuer(), language),
                record.withdrawn(),
                settings.url("/verify"),
                clock.instant(),
                language);
    }

    private static String notice(PrintedRecord record, String issuer, Locale language) {
        String since = record.since().map(at -> Wording.day(at, language)).orElse("");
        return record.isGood() ? "" : Texts.in(language, "record", "paper." + record.standing(), issuer, since);
    }
}
