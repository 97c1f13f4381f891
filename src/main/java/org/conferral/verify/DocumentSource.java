package org.conferral.verify;

import java.net.URI;

/** A way to documents that other hosts publish about themselves, as far as the operator lets the portal ask. */
@FunctionalInterface
public interface DocumentSource {

    Fetched get(URI address);

    /** Whether anybody is asked at all. */
    default boolean open() {
        return true;
    }

    /** Nobody is asked. */
    static DocumentSource closed() {
        return new DocumentSource() {
            @Override
            public Fetched get(URI address) {
                return new Fetched.Missing(Fetched.Reason.NOT_ALLOWED);
            }

            @Override
            public boolean open() {
                return false;
            }
        };
    }
}
