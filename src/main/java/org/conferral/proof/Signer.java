package org.conferral.proof;

/** Whoever holds a private key: turns the bytes to be sealed into a signature. */
@FunctionalInterface
public interface Signer {

    /** The raw signature over exactly these bytes. */
    byte[] sign(byte[] data);
}
