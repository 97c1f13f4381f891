package org.conferral.portal.wallet;

/** By which of the standards a wallet fetched a record. */
enum Route {
    /** OpenID for Verifiable Credential Issuance 1.0. */
    OPENID,
    /** An exchange of VCALM, as the Learner Credential Wallet does it too. */
    EXCHANGE
}
