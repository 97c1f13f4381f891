package org.conferral.portal.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Refuses to start with another master key than the database was begun with: nothing of it could be opened, and servers would not understand each other. */
@ApplicationScoped
class MasterKeyCheck {

    private static final String NAME = "master.key.mark";

    @Inject
    private StoredSettings stored;

    @Inject
    private Sealing sealing;

    void check(@Observes @Priority(Database.MIGRATE + 1) Startup startup) {
        String mark = HexFormat.of().formatHex(sealing.mark(NAME, NAME.getBytes(StandardCharsets.UTF_8)));
        String known = stored.find(NAME).orElse("");
        if (known.isEmpty()) {
            stored.keep(NAME, mark);
        } else if (!known.equals(mark)) {
            throw new IllegalStateException(
                    "The master key is not the one this database was begun with; every server needs the same CONFERRAL_MASTER_KEY"
                            + " (or CONFERRAL_MASTER_KEY_FILE, or a copy of master.key in its data directory).");
        }
    }
}
