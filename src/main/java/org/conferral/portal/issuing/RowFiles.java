package org.conferral.portal.issuing;

import jakarta.json.Json;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.conferral.credential.Evidence;
import org.conferral.portal.evidence.StoredEvidence;
import org.conferral.roster.FileNames;

/** The files that rows of a roster name, as evidence in records. */
final class RowFiles {

    /** Of a roster that names no files. */
    static final RowFiles NONE = new RowFiles(Map.of(), URI.create("urn:none"));

    private final Map<String, StoredEvidence> files;
    private final URI baseUrl;

    /**
     * @param files by the key of their names ({@link FileNames#key})
     * @param baseUrl the public address of the portal, without a trailing slash
     */
    RowFiles(Map<String, StoredEvidence> files, URI baseUrl) {
        this.files = Map.copyOf(files);
        this.baseUrl = baseUrl;
    }

    /** The evidence that a file is, with its fingerprint, so that nobody can put another in its place; empty when it is not there. */
    Optional<Evidence> find(String name) {
        return Optional.ofNullable(files.get(FileNames.key(name))).map(this::evidence);
    }

    private Evidence evidence(StoredEvidence file) {
        return new Evidence(
                Optional.of(baseUrl + file.path()),
                Optional.of(file.name()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Json.createObjectBuilder().add("digestSRI", file.digestSri()).build());
    }
}
