package org.conferral.portal.audit;

import org.conferral.ledger.InclusionProof;
import org.conferral.ledger.Leaf;
import org.conferral.ledger.SignedCheckpoint;

/** The proof that a leaf is in the ledger, up to a signed checkpoint. */
public record LedgerProof(Leaf leaf, InclusionProof inclusion, SignedCheckpoint signed) {

    /** Whether it leads from the leaf to the root that was signed. */
    public boolean holds() {
        return inclusion.size() == signed.checkpoint().size()
                && inclusion.proves(leaf.hash(), signed.checkpoint().root());
    }
}
