package org.conferral.portal.identity;

import java.util.Optional;

/**
 * What the set-up wizard was told.
 *
 * @param smtpUrl mail route; absent when mails stay in the built-in mail view
 */
public record SetUp(
        String adminName,
        String adminEmail,
        String adminPassword,
        String institutionName,
        String institutionUrl,
        String baseUrl,
        Optional<String> smtpUrl) {

    /** Without the password: records print themselves in logs. */
    @Override
    public String toString() {
        return "SetUp[" + institutionName + "]";
    }
}
