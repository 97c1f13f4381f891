package org.conferral.portal.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.conferral.roster.RowChanges;

/** What the newest upload of a repaired file has changed; nothing before the first. */
@Embeddable
class FileChanges {

    @Column(name = "rows_changed")
    private Integer changed;

    @Column(name = "rows_added")
    private Integer added;

    @Column(name = "rows_gone")
    private Integer gone;

    protected FileChanges() {}

    static FileChanges of(RowChanges rows) {
        FileChanges changes = new FileChanges();
        changes.changed = rows.changed();
        changes.added = rows.added();
        changes.gone = rows.gone();
        return changes;
    }

    static FileChanges none() {
        return new FileChanges();
    }

    Optional<ChangeCounts> counts() {
        return Optional.ofNullable(changed).map(rows -> new ChangeCounts(rows, added, gone));
    }
}
