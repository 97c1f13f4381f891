package org.conferral.portal.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.conferral.ledger.Leaf;

/** A leaf that waits for its place in the ledger. */
@Entity
@Table(name = "ledger_waiting")
class WaitingLeaf {

    @Id
    private String id;

    private String kind;
    private String subject;
    private byte[] content;

    protected WaitingLeaf() {}

    WaitingLeaf(String id, Leaf leaf) {
        this.id = id;
        this.kind = leaf.kind();
        this.subject = leaf.subject();
        this.content = leaf.content();
    }
}
