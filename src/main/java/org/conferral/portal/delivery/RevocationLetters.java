package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.conferral.letter.Letter;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Settings;

/** Letters about the end of records as they would be written; nothing is sent, and the link in them is nobody's. */
@ApplicationScoped
@Transactional
public class RevocationLetters {

    @Inject
    private IssuedRecords records;

    @Inject
    private LetterWriting writing;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * The letter about a record.
     *
     * @param part the number of the credential inside it that alone is revoked; 0 for the whole record
     */
    @Allowed(Permission.VIEW)
    public Letter preview(String credentialId, int part, String reason) {
        IssuedRecord record = records.require(credentialId);
        URI link = settings.url("/claim/…");
        Instant now = clock.instant();
        return part == 0
                ? writing.write(
                        record.occasion(LetterKind.RECORD_REVOKED, link, now).because(reason, now))
                : writing.write(record.occasion(LetterKind.PART_REVOKED, link, now)
                        .because(reason, now)
                        .aboutPart(record.part(part)));
    }
}
