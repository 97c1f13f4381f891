package org.conferral.proof;

/** A public key that signatures are held against, in whichever form its holder publishes it. */
public sealed interface VerificationKey permits Multikey, Jwk {

    KeyKind kind();

    /** How it is called among the keys of its holder: a Multikey by itself, a web key by its thumbprint. */
    String name();

    /** Whether the holder of this key signed these bytes; {@code false} for every signature that is not well formed. */
    boolean signed(byte[] data, byte[] signature);

    /** The name of the key itself whatever form it has (RFC 7638), so that two forms of one key can be told to be one. */
    String thumbprint();
}
