package org.conferral.portal.evidence;

import java.util.Optional;
import org.conferral.portal.platform.Fingerprint;
import org.conferral.roster.FileNames;

/** A file that was looked at and found fit to be evidence. */
record Taken(String name, EvidenceKind kind, byte[] content, String sha256) {

    /** The largest file taken, in bytes: what a database takes in one piece, and a letter or a video of a minute stays below. */
    static final int LARGEST = 10 * 1024 * 1024;

    private static final int LONGEST_NAME = 200;

    /** Why a file cannot be evidence; nothing when it can. */
    static Optional<String> problem(String name, byte[] content) {
        if (content.length == 0) {
            return Optional.of("evidence.empty");
        }
        if (content.length > LARGEST) {
            return Optional.of("evidence.large");
        }
        if (name.length() > LONGEST_NAME) {
            return Optional.of("evidence.name.long");
        }
        Optional<EvidenceKind> kind = EvidenceKind.of(name);
        return kind.isEmpty()
                ? Optional.of("evidence.kind")
                : kind.filter(known -> !known.fits(content)).map(other -> "evidence.content");
    }

    static Taken of(String name, byte[] content) {
        return new Taken(name, EvidenceKind.of(name).orElseThrow(), content, Fingerprint.of(content));
    }

    String key() {
        return Fingerprint.of(FileNames.key(name));
    }
}
