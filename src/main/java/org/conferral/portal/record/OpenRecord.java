package org.conferral.portal.record;

import java.util.List;
import java.util.Set;
import org.conferral.issuance.BundledCredential;

/**
 * The record that a learner has open.
 *
 * @param versions all its versions, the ones before it and those after
 * @param name what it is called
 */
record OpenRecord(
        String credentialId, String learnerId, Set<String> versions, String name, String learnerName, byte[] bytes) {

    /** The names of what is in it; nothing in a single badge. */
    List<String> achievements() {
        return BundledCredential.in(bytes).stream()
                .map(BundledCredential::name)
                .distinct()
                .toList();
    }
}
