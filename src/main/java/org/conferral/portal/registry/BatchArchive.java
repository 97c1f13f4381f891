package org.conferral.portal.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.conferral.portal.audit.Disclosures;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Actor;
import org.conferral.portal.issuing.CredentialView;
import org.conferral.portal.issuing.Credentials;
import org.conferral.portal.issuing.RecordPapers;

/** The records of a batch as one archive, signed or on paper, written while it is read, so that no size is too large. */
@ApplicationScoped
public class BatchArchive {

    private static final int CHUNK = 200;

    @Inject
    private Credentials credentials;

    @Inject
    private RecordPapers papers;

    @Inject
    private Access access;

    @Inject
    private Disclosures disclosures;

    /** What the files of an archive are. */
    enum Form {
        CREDENTIALS("json", Deflater.DEFAULT_COMPRESSION),
        /** Packed in themselves. */
        DOCUMENTS("pdf", Deflater.NO_COMPRESSION);

        private final String ending;
        private final int level;

        Form(String ending, int level) {
            this.ending = ending;
            this.level = level;
        }

        String disposition(String batchId) {
            return "attachment; filename=\"" + name().toLowerCase(Locale.ROOT) + "-" + batchId + ".zip\"";
        }
    }

    /** The archive is written after the request's own thread may have ended, so whoever asked is remembered. */
    StreamingOutput of(String batchId, Form form) {
        Actor reader = access.who();
        disclosures.note(batchId, Disclosures.Channel.STAFF_EXPORT, form.ending + ".zip", reader.id());
        return output -> access.as(reader, () -> {
            write(batchId, form, output);
            return null;
        });
    }

    static String sheet(String batchId) {
        return "attachment; filename=\"release-" + batchId + ".pdf\"";
    }

    private void write(String batchId, Form form, OutputStream output) {
        try (ZipOutputStream zip = new ZipOutputStream(output)) {
            zip.setLevel(form.level);
            Optional<String> after = Optional.empty();
            List<String> ids = credentials.issuedIds(batchId, after, CHUNK);
            while (!ids.isEmpty()) {
                for (String id : ids) {
                    entry(zip, form, id);
                }
                after = Optional.of(ids.get(ids.size() - 1));
                ids = credentials.issuedIds(batchId, after, CHUNK);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void entry(ZipOutputStream zip, Form form, String id) throws IOException {
        CredentialView record = credentials.find(id);
        if (record.bytes().isEmpty()) {
            return; // its learner was erased
        }
        zip.putNextEntry(new ZipEntry(id + "." + form.ending));
        zip.write(
                form == Form.DOCUMENTS
                        ? papers.of(record, form.ending, "en").content()
                        : record.bytes().orElseThrow());
        zip.closeEntry();
    }
}
