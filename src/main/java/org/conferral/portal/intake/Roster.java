package org.conferral.portal.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.conferral.roster.RowChanges;

/** A spreadsheet of learners as it was uploaded, and how it is understood. */
@Entity
@Table(name = "roster")
class Roster {

    private static final String NEVER_DECIDED = "{}";

    @Id
    private String id;

    @Column(name = "template_id")
    private String templateId;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    @Column(name = "size_bytes")
    private long sizeBytes;

    @Enumerated(EnumType.STRING)
    private RosterState state;

    @Lob
    private String understood;

    @Lob
    private String choices;

    @Column(name = "row_count")
    private int rowCount;

    private int accepted;
    private int rejected;
    private int warnings;
    private double seconds;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    @Embedded
    private CheckUnderWay check;

    /** Absent while all its columns are empty. */
    @Embedded
    private FileChanges changes;

    protected Roster() {}

    Roster(String id, String templateId, StagedFile file, String uploadedBy, Instant uploadedAt) {
        this.id = id;
        this.templateId = templateId;
        this.fileName = file.name();
        this.sha256 = file.sha256();
        this.sizeBytes = file.size();
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
        become(RosterState.ASK, Understanding.NONE, Tally.NONE, 0);
        this.choices = NEVER_DECIDED;
        this.check = CheckUnderWay.none();
        this.changes = FileChanges.none();
    }

    /** From here on it waits to be looked at with these choices. */
    void await(String choicesToTry) {
        check = CheckUnderWay.waiting(choicesToTry);
    }

    /** From here on a repaired file waits to take the place of this one. */
    void await(String choicesToTry, String nextName) {
        check = CheckUnderWay.waiting(choicesToTry, nextName);
    }

    /** The repaired file is the file. */
    void replaceFile(StagedFile file) {
        fileName = file.name();
        sha256 = file.sha256();
        sizeBytes = file.size();
    }

    void note(RowChanges rows) {
        changes = FileChanges.of(rows);
    }

    Optional<ChangeCounts> changes() {
        return Optional.ofNullable(changes).flatMap(FileChanges::counts);
    }

    /** Whether its file was never looked at to the end. */
    boolean isNew() {
        return choices.equals(NEVER_DECIDED);
    }

    void take(String ticket, Instant now) {
        check = check.taken(ticket, now);
    }

    void underWay(int rowsSoFar, double share, Instant now) {
        check = check.at(rowsSoFar, share, now);
    }

    /** Whoever looked at it stops; the next one begins anew. */
    void layCheck() {
        check = isChecking() ? check.laidDown() : check;
    }

    void endCheck() {
        check = CheckUnderWay.none();
    }

    CheckUnderWay check() {
        return check;
    }

    boolean isChecking() {
        return check.choices().isPresent();
    }

    /** Takes what one more look at the file has brought. */
    void become(RosterState decided, Understanding found, Tally tally, double took) {
        state = decided;
        understood = found.toJson().toString();
        rowCount = tally.rows();
        accepted = tally.accepted();
        rejected = tally.rejected();
        warnings = tally.warnings();
        seconds = took;
    }

    /** From here on records are made of it; the first time counts. */
    void seal(Instant now) {
        sealedAt = sealedAt == null ? now : sealedAt;
    }

    /** Nothing was made of it after all. */
    void unseal() {
        sealedAt = null;
    }

    boolean isSealed() {
        return sealedAt != null;
    }

    void choose(String decided) {
        choices = decided;
    }

    String id() {
        return id;
    }

    String templateId() {
        return templateId;
    }

    String choices() {
        return choices;
    }

    RosterState state() {
        return isChecking() ? RosterState.CHECKING : state;
    }

    Understanding understanding() {
        return Understanding.of(understood);
    }

    RosterSummary summary() {
        Tally tally = new Tally(rowCount, accepted, rejected, warnings);
        return new RosterSummary(
                id, fileName, sha256, templateId, state(), tally, seconds, uploadedBy, uploadedAt, isSealed());
    }
}
