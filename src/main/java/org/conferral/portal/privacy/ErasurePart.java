package org.conferral.portal.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** On the first page: how many wait to be erased. */
@Named
@RequestScoped
public class ErasurePart {

    @Inject
    private ErasureRequests requests;

    private int waiting = -1;

    public int getWaiting() {
        if (waiting < 0) {
            waiting = requests.count();
        }
        return waiting;
    }
}
