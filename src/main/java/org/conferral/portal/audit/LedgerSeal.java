package org.conferral.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import org.conferral.ledger.Checkpoint;
import org.conferral.ledger.Frontier;
import org.conferral.ledger.LedgerKey;
import org.conferral.ledger.SignedCheckpoint;
import org.conferral.portal.platform.Sealing;
import org.conferral.portal.platform.Settings;
import org.conferral.proof.Ed25519Key;

/** Signs checkpoints by a key of the ledger's own, which follows from the master key and is the same on every server. */
@ApplicationScoped
class LedgerSeal {

    private static final String PURPOSE = "ledger";

    @Inject
    private Sealing sealing;

    @Inject
    private Settings settings;

    static Ed25519Key key(Sealing sealing) {
        return Ed25519Key.ofSeed(sealing.derive(PURPOSE));
    }

    SignedCheckpoint sign(Frontier tree, Instant at) {
        return SignedCheckpoint.sign(new Checkpoint(origin(), tree.size(), tree.root(), at), key(sealing));
    }

    LedgerKey key() {
        return new LedgerKey(key(sealing).multikey());
    }

    /** Which ledger this is: the public address without its scheme. */
    String origin() {
        URI address = settings.baseUrl();
        return address.getAuthority() + address.getPath() + "/ledger";
    }
}
