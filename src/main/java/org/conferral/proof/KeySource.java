package org.conferral.proof;

import java.net.URI;

/** Where a verifier learns the public key behind a verification method. */
@FunctionalInterface
public interface KeySource {

    KeyAnswer key(URI verificationMethod);
}
