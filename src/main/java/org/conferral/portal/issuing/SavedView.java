package org.conferral.portal.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A narrowed-down list that somebody gave a name, to come back to. */
@Entity
@Table(name = "saved_view")
class SavedView {

    @Id
    private String id;

    @Column(name = "account_id")
    private String accountId;

    private String name;

    private String address;

    @Column(name = "created_at")
    private Instant createdAt;

    protected SavedView() {}

    SavedView(String id, String accountId, String name, String address, Instant createdAt) {
        this.id = id;
        this.accountId = accountId;
        this.name = name;
        this.address = address;
        this.createdAt = createdAt;
    }

    boolean belongsTo(String account) {
        return accountId.equals(account);
    }

    SavedViewLine line() {
        return new SavedViewLine(id, name, address);
    }
}
