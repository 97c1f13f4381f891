package org.conferral.portal.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Actor;
import org.conferral.portal.issuing.Credentials;

/** The signed records of a batch as one archive, written while it is read, so that no size is too large. */
@ApplicationScoped
public class BatchArchive {

    private static final int CHUNK = 200;

    @Inject
    private Credentials credentials;

    @Inject
    private Access access;

    /** The archive is written after the request's own thread may have ended, so whoever asked is remembered. */
    StreamingOutput of(String batchId) {
        Actor reader = access.who();
        return output -> access.as(reader, () -> {
            write(batchId, output);
            return null;
        });
    }

    static String disposition(String batchId) {
        return "attachment; filename=\"credentials-" + batchId + ".zip\"";
    }

    static String sheet(String batchId) {
        return "attachment; filename=\"release-" + batchId + ".pdf\"";
    }

    private void write(String batchId, OutputStream output) {
        try (ZipOutputStream zip = new ZipOutputStream(output)) {
            Optional<String> after = Optional.empty();
            List<String> ids = credentials.issuedIds(batchId, after, CHUNK);
            while (!ids.isEmpty()) {
                for (String id : ids) {
                    entry(zip, id);
                }
                after = Optional.of(ids.get(ids.size() - 1));
                ids = credentials.issuedIds(batchId, after, CHUNK);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void entry(ZipOutputStream zip, String id) throws IOException {
        zip.putNextEntry(new ZipEntry(id + ".json"));
        zip.write(credentials.find(id).bytes().orElseThrow());
        zip.closeEntry();
    }
}
