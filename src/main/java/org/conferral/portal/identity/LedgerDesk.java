package org.conferral.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.conferral.ledger.ConsistencyProof;
import org.conferral.portal.audit.DocumentProof;
import org.conferral.portal.audit.LedgerCheckLine;
import org.conferral.portal.audit.LedgerChecks;
import org.conferral.portal.audit.LedgerProof;
import org.conferral.portal.audit.LedgerProofs;
import org.conferral.portal.audit.LedgerStanding;
import org.conferral.portal.audit.LedgerView;

/** Where administrators have the ledger checked, and everybody with an account gets its proofs. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class LedgerDesk {

    @Inject
    private LedgerStanding standing;

    @Inject
    private LedgerChecks checks;

    @Inject
    private LedgerProofs proofs;

    /** How the ledger stands. */
    @Allowed(Permission.VIEW)
    public LedgerView standing() {
        return standing.now();
    }

    /** Has everything checked in the background. */
    @Allowed(Permission.ADMINISTER)
    public void check() {
        checks.begin();
    }

    /** The newest check and what it brought. */
    @Allowed(value = Permission.ADMINISTER, noted = false)
    public LedgerCheckLine newestCheck() {
        return checks.newest();
    }

    /** The proof that something was logged. */
    @Allowed(Permission.VIEW)
    public LedgerProof proof(String kind, String subject) {
        return proofs.of(kind, subject);
    }

    /** The proof that a signed record was logged. */
    @Allowed(Permission.VIEW)
    public DocumentProof proofOf(String credentialId) {
        return proofs.ofDocument(credentialId);
    }

    /** The proof that the ledger has only grown. */
    @Allowed(Permission.VIEW)
    public ConsistencyProof grownSince(long leaves) {
        return proofs.since(leaves);
    }
}
