package org.conferral.portal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.intake.AcceptedRow;
import org.conferral.portal.intake.RosterIntake;
import org.conferral.roster.FileNames;

/** Takes away the files that one person's rows name as evidence; a file that somebody else's row names as well is theirs, too, and stays. */
@ApplicationScoped
@Transactional
public class EvidenceErasure {

    private static final int CHUNK = 2_000;

    @Inject
    private RosterIntake rosters;

    @Inject
    private EvidenceFiles files;

    /** The files that these rows of a roster name and no other row does. */
    @Allowed(value = Permission.ADMINISTER, noted = false)
    public List<StoredEvidence> of(String rosterId, Set<Integer> rows) {
        Set<String> own = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        if (files.of(rosterId).isEmpty()) {
            return List.of();
        }
        List<AcceptedRow> some = rosters.acceptedRows(rosterId, 0, CHUNK);
        while (!some.isEmpty()) {
            some.forEach(row -> (rows.contains(row.row()) ? own : others).addAll(named(row)));
            some = rosters.acceptedRows(rosterId, some.get(some.size() - 1).row(), CHUNK);
        }
        own.removeAll(others);
        return files.of(rosterId).stream()
                .map(EvidenceFile::stored)
                .filter(file -> own.contains(FileNames.key(file.name())))
                .toList();
    }

    private static List<String> named(AcceptedRow row) {
        return row.fields().entrySet().stream()
                .filter(field -> EvidenceNeed.isNamed(field.getKey()))
                .flatMap(field -> FileNames.in(field.getValue()).stream())
                .map(FileNames::key)
                .toList();
    }

    /** Takes them away, before the rows that name them. */
    @Allowed(value = Permission.ADMINISTER, noted = false)
    public void erase(String rosterId, Set<Integer> rows) {
        of(rosterId, rows)
                .forEach(named -> files.find(named.id()).ifPresent(file -> {
                    files.remove(file);
                    files.sweep(file.sha256());
                }));
    }
}
