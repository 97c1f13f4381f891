package org.conferral.portal.audit;

import org.conferral.ledger.InclusionProof;
import org.conferral.ledger.TreeHash;

/**
 * The proof that a document was logged: from its SHA-256 to its bundle, and from the bundle to a signed checkpoint.
 *
 * @param sha256 of the document
 * @param bundle leads from the document to the content of the leaf
 * @param ledger leads from the leaf to the checkpoint
 */
public record DocumentProof(byte[] sha256, InclusionProof bundle, LedgerProof ledger) {

    /** Whether it leads from the document to the root that was signed. */
    public boolean holds() {
        return bundle.proves(TreeHash.leaf(sha256), ledger.leaf().content()) && ledger.holds();
    }
}
