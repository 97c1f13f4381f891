package org.conferral.portal.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the journal: append only. */
@Entity
@Table(name = "journal_entry")
class JournalEntry {

    @Id
    private String id;

    @Column(name = "noted_at")
    private Instant notedAt;

    private String actor;
    private String action;
    private String subject;

    @Lob
    private String detail;

    protected JournalEntry() {}

    JournalEntry(String id, Instant notedAt, String actor, String action, String subject, String detail) {
        this.id = id;
        this.notedAt = notedAt;
        this.actor = actor;
        this.action = action;
        this.subject = subject;
        this.detail = detail;
    }

    JournalForm form() {
        return new JournalForm(id, notedAt, actor, action, subject, detail);
    }

    JournalLine line() {
        return new JournalLine(notedAt, actor, action, subject == null ? "" : subject, detail == null ? "" : detail);
    }
}
