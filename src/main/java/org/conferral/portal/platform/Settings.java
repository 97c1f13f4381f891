package org.conferral.portal.platform;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the operator decided outside the portal, read once at start.
 *
 * @param address where the public reaches the portal; decides DIDs, links and status list URLs
 * @param dataDir directory of database, uploads, keys and status list copies
 * @param adminEmail e-mail of the first administrator of a headless start
 * @param adminPassword password of the first administrator of a headless start
 * @param apiToken bearer token of a headless start, at least 32 characters
 * @param institution name of the institution of a headless start
 * @param demo whether the demo institution is seeded into an empty portal
 * @param smtpUrl {@code smtp://user:password@host:port}; absent: mails stay in the built-in mail view
 * @param bouncesUrl {@code imaps://user:password@host}, the mailbox to which letters come back; absent: nobody reads it
 * @param masterKey secret under which private keys are encrypted; absent: generated into the data directory
 * @param inspectOneIn of so many signed records one is verified before it is stored; 1 for each
 * @param hardwareToken where signing keys may lie outside the portal
 * @param vcApi whether the portal is there for tests: an issuer for everybody, behind the VC-API
 * @param outbound whether other hosts are asked for the keys and status lists of foreign records
 */
public record Settings(
        PublicAddress address,
        Path dataDir,
        Optional<String> adminEmail,
        Optional<String> adminPassword,
        Optional<String> apiToken,
        Optional<String> institution,
        boolean demo,
        Optional<String> smtpUrl,
        Optional<String> bouncesUrl,
        Optional<String> masterKey,
        int inspectOneIn,
        Optional<HardwareToken> hardwareToken,
        boolean vcApi,
        boolean outbound) {

    /** The public base URL, without a trailing slash. */
    public URI baseUrl() {
        return address.current();
    }

    /** Whether the portal is reached over TLS, so that cookies are marked secure. */
    public boolean secure() {
        return "https".equals(baseUrl().getScheme());
    }

    /** An absolute public URL of this portal; {@code path} begins with a slash. */
    public URI url(String path) {
        return URI.create(baseUrl() + path);
    }
}
