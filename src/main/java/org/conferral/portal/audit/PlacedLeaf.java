package org.conferral.portal.audit;

import java.util.Optional;
import org.conferral.ledger.Leaf;

/** A leaf at its place; none where the row was changed into something that can be no leaf. */
record PlacedLeaf(long place, Optional<Leaf> leaf) {

    boolean isOf(String kind) {
        return leaf.map(Leaf::kind).filter(kind::equals).isPresent();
    }

    String subject() {
        return leaf.map(Leaf::subject).orElse("");
    }

    LedgerFinding finding(LedgerFinding.Code code) {
        return new LedgerFinding(code, leaf.map(Leaf::kind).orElse(""), subject(), place);
    }
}
