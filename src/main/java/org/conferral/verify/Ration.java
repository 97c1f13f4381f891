package org.conferral.verify;

import java.net.URI;
import java.util.Objects;

/** The few questions to other hosts that one document may cause, so that nobody makes this portal ask on their behalf. */
final class Ration implements DocumentSource {

    static final int MOST = 6;

    private final DocumentSource web;
    private int asked;

    Ration(DocumentSource web) {
        this.web = Objects.requireNonNull(web, "web");
    }

    @Override
    public Fetched get(URI address) {
        return asked++ < MOST ? web.get(address) : new Fetched.Missing(Fetched.Reason.ASKED_ENOUGH);
    }

    @Override
    public boolean open() {
        return web.open();
    }
}
