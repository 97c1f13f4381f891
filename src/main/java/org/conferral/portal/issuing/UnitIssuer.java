package org.conferral.portal.issuing;

import java.time.Instant;
import org.conferral.issuance.Cleared;
import org.conferral.issuance.Issuer;
import org.conferral.issuance.SignedCredential;

/**
 * A unit with the key it signs with at the moment.
 *
 * @param keyId the key, for whoever wants to know what it signed
 */
record UnitIssuer(String keyId, Issuer issuer) {

    SignedCredential sign(Cleared cleared, Instant created) {
        return issuer.sign(cleared, created);
    }
}
