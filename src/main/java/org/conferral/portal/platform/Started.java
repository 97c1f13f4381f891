package org.conferral.portal.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;

/** Tells whoever started the server, and shares nothing but the virtual machine with it, that the portal has come up. */
@ApplicationScoped
class Started {

    private static final String MARK = "org.conferral.started";
    private static final int LAST = 1000;

    void tell(@Observes @Priority(LAST) Startup startup) {
        System.setProperty(MARK, "true");
    }
}
