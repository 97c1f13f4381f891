package org.conferral.portal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.identity.Public;
import org.conferral.portal.intake.AcceptedRow;
import org.conferral.portal.intake.RosterIntake;
import org.conferral.portal.intake.RosterRemoved;
import org.conferral.portal.platform.Ids;
import org.conferral.portal.platform.Refusal;
import org.conferral.roster.FileNames;

/** Takes evidence in for a roster, one file by one or packed together, and hands it out to whoever holds a record. */
@ApplicationScoped
@Transactional
public class EvidenceShelf {

    private static final int CHUNK = 1_000;
    private static final int SECRET = 32;

    @Inject
    private EvidenceFiles files;

    @Inject
    private RosterIntake rosters;

    @Inject
    private Access access;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** What is handed out under an address. */
    public record HandedOut(String name, String mediaType, byte[] content) {}

    /** Takes what can be taken, and tells what cannot and why; a name that is there already gets the new content. */
    @Allowed(Permission.IMPORT_ROSTERS)
    public Taking take(String rosterId, List<Delivered> delivered) {
        rosters.requireOpen(rosterId);
        List<TurnedAway> turnedAway = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Unpacking unpacking = new Unpacking((name, content) -> Taken.problem(name, content)
                .or(() -> Optional.of("evidence.twice").filter(code -> !seen.add(FileNames.key(name))))
                .ifPresentOrElse(
                        code -> turnedAway.add(new TurnedAway(name, code)),
                        () -> keep(rosterId, Taken.of(name, content))));
        for (Delivered each : delivered) {
            try {
                unpacking.open(each);
            } catch (IOException | IllegalArgumentException broken) {
                turnedAway.add(new TurnedAway(FileNames.last(each.name()), "evidence.archive"));
            }
        }
        return new Taking(seen.size(), turnedAway);
    }

    private void keep(String rosterId, Taken taken) {
        files.keep(taken);
        files.named(rosterId, taken.key())
                .ifPresentOrElse(
                        known -> replace(known, taken),
                        () -> files.add(new EvidenceFile(
                                secret(), rosterId, taken, access.who().id(), clock.instant())));
    }

    private void replace(EvidenceFile known, Taken taken) {
        String before = known.sha256();
        known.become(taken, clock.instant());
        files.sweep(before);
    }

    /** An address that nobody can guess: whoever has it holds a record that names it. */
    private String secret() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(ids.randomBytes(SECRET));
    }

    @Allowed(Permission.IMPORT_ROSTERS)
    public void remove(String rosterId, String fileId) {
        rosters.requireOpen(rosterId);
        EvidenceFile file = files.of(rosterId).stream()
                .filter(known -> known.id().equals(fileId))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("evidence.unknown"));
        files.remove(file);
        files.sweep(file.sha256());
    }

    /** The files of a roster go with it. */
    void drop(@Observes RosterRemoved removed) {
        for (EvidenceFile file : files.of(removed.rosterId())) {
            files.remove(file);
            files.sweep(file.sha256());
        }
    }

    /** What the rows of a roster name, beside what is here. */
    @Allowed(Permission.VIEW)
    public EvidenceView view(String rosterId) {
        EvidenceNeed need = new EvidenceNeed();
        boolean open = !rosters.summary(rosterId).sealed();
        if (rosters.fields(rosterId).stream().anyMatch(EvidenceNeed::isNamed)) {
            List<AcceptedRow> rows = rosters.acceptedRows(rosterId, 0, CHUNK);
            while (!rows.isEmpty()) {
                rows.forEach(need::take);
                rows = rosters.acceptedRows(rosterId, rows.get(rows.size() - 1).row(), CHUNK);
            }
        }
        return need.beside(stored(rosterId), open);
    }

    /** The files of a roster by the key of their names ({@link FileNames#key}). */
    @Allowed(Permission.VIEW)
    public Map<String, StoredEvidence> byName(String rosterId) {
        return stored(rosterId).stream().collect(Collectors.toMap(file -> FileNames.key(file.name()), file -> file));
    }

    private List<StoredEvidence> stored(String rosterId) {
        return files.of(rosterId).stream().map(EvidenceFile::stored).toList();
    }

    /** The file under an address; whoever knows the address may have it, because records that are shown anywhere point to it. */
    @Public
    public Optional<HandedOut> find(String id) {
        return files.find(id)
                .flatMap(file -> files.content(file.sha256())
                        .map(content -> new HandedOut(file.name(), file.mediaType(), content.content())));
    }
}
