package org.conferral.portal.issuing;

import java.util.Optional;

/**
 * A record that a learner has and that still stands.
 *
 * @param about the code of its achievement; empty for a record of several
 * @param gist  the fingerprint of what its roster said; absent for records of before this was kept
 */
public record Holding(String credentialId, String learnerId, String about, Optional<String> gist) {

    public Holding(String credentialId, String learnerId, String about, String gist) {
        this(credentialId, learnerId, about, Optional.ofNullable(gist));
    }

    boolean says(String other) {
        return gist.filter(other::equals).isPresent();
    }
}
