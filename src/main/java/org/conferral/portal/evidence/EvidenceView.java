package org.conferral.portal.evidence;

import java.util.List;

/**
 * The evidence of a roster: what its rows name, what is here and what is not.
 *
 * @param named how many files the rows name
 * @param open whether files can still be added and taken away
 */
public record EvidenceView(int named, List<EvidenceLine> files, List<MissingEvidence> missing, boolean open) {

    private static final int SHOWN = 100;

    public EvidenceView {
        files = List.copyOf(files);
        missing = List.copyOf(missing);
    }

    /** Whether evidence is a matter of this roster at all. */
    public boolean isWanted() {
        return named > 0 || !files.isEmpty();
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** How many of the named files are here. */
    public int here() {
        return named - missing.size();
    }

    /** Those that no row names. */
    public List<EvidenceLine> unnamed() {
        return files.stream().filter(EvidenceLine::isUnnamed).toList();
    }

    public List<EvidenceLine> firstFiles() {
        return files.stream().limit(SHOWN).toList();
    }

    public List<MissingEvidence> firstMissing() {
        return missing.stream().limit(SHOWN).toList();
    }

    /** How many rows stay behind as long as files are missing. */
    public long rowsWaiting() {
        return missing.stream().flatMap(file -> file.rows().stream()).distinct().count();
    }
}
