package org.conferral.proof;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.util.Base64URL;
import java.net.URI;
import java.util.Optional;

/**
 * The key of a wallet, named in the header of its proof: spelled out, or by a DID that spells it out.
 *
 * @param did the identifier of whoever holds it
 */
record HolderKey(Jwk key, String did) {

    private static final String DID_JWK = "did:jwk:";
    private static final KeySource SPELLED =
            new KnownIssuers(method -> new KeyAnswer.Unknown("not a key that its DID spells out"));

    /** The one key a header names; one that names several could mean another to each reader. */
    static HolderKey named(JWSHeader header) {
        boolean certified = header.getX509CertChain() != null || header.getX509CertURL() != null;
        if (certified || header.getJWKURL() != null || (header.getKeyID() == null) == (header.getJWK() == null)) {
            throw refused("the header has to name exactly one of kid and jwk");
        }
        return header.getJWK() == null
                ? ofDid(header.getKeyID())
                : ofKey(new Jwk(header.getJWK().toJSONString()));
    }

    boolean signed(String algorithm, JwtText token) {
        return JwtAlgorithm.named(algorithm).filter(key::isFor).isPresent()
                && key.signed(token.signedPart(), token.signature());
    }

    private static HolderKey ofKey(Jwk key) {
        return key.multikey()
                .map(same -> new HolderKey(key, Did.ofKey(same).value()))
                .orElseThrow(() -> refused("no DID for a key of the kind " + key.kind()));
    }

    private static HolderKey ofDid(String keyId) {
        int hash = keyId.indexOf('#');
        String did = hash < 0 ? keyId : keyId.substring(0, hash);
        if (did.startsWith(DID_JWK)) {
            Jwk key = new Jwk(new Base64URL(did.substring(DID_JWK.length())).decodeToString());
            return new HolderKey(ofKey(key).key(), new Did(did).value());
        }
        return Optional.of(SPELLED.key(URI.create(keyId)))
                .filter(KeyAnswer.Found.class::isInstance)
                .map(KeyAnswer.Found.class::cast)
                .map(found -> new HolderKey(Jwk.of((Multikey) found.key()), found.controller()))
                .orElseThrow(() -> refused("the key of " + did + " is not known"));
    }

    private static ProofException refused(String what) {
        return new ProofException(ProofException.Code.MALFORMED, what);
    }
}
