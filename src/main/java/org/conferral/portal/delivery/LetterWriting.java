package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.conferral.letter.Letter;
import org.conferral.letter.LetterTemplate;
import org.conferral.letter.Placeholders;
import org.conferral.portal.identity.Institution;
import org.conferral.portal.identity.InstitutionView;
import org.conferral.portal.platform.Settings;
import org.conferral.portal.platform.Texts;

/** Writes letters in the institution's name; a template that does not fit stops the portal at start. */
@ApplicationScoped
class LetterWriting {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final LetterTemplate invitation = LetterTemplate.load(
            "claim-invitation",
            Placeholders.required("institution", "givenName", "recordName", "claimUrl", "linkUntil")
                    .withOptional("knownFact"));
    private final LetterTemplate revoked = LetterTemplate.load(
            "record-revoked",
            Placeholders.required("institution", "givenName", "recordName", "claimUrl", "reason", "revokedOn"));
    private final LetterTemplate corrected = LetterTemplate.load(
            "record-corrected",
            Placeholders.required("institution", "givenName", "recordName", "claimUrl", "reason", "linkUntil")
                    .withOptional("knownFact"));
    private final LetterTemplate partRevoked = LetterTemplate.load(
            "part-revoked",
            Placeholders.required(
                    "institution", "givenName", "recordName", "partName", "claimUrl", "reason", "revokedOn"));
    private final LetterTemplate test =
            LetterTemplate.load("test-mail", Placeholders.required("institution", "portalUrl"));

    @Inject
    private Institution institution;

    @Inject
    private Settings settings;

    Letter invitation(Invitation inviting) {
        return invitation.fill(inviting(inviting));
    }

    /** Brings a record that takes the place of one that was wrong. */
    Letter corrected(Invitation inviting, String reason) {
        Map<String, String> values = inviting(inviting);
        values.put("reason", reason);
        return corrected.fill(values);
    }

    private Map<String, String> inviting(Invitation inviting) {
        Map<String, String> values = common(inviting.learner(), inviting.recordName(), inviting.claimUrl());
        values.put("linkUntil", day(inviting.linkUntil()));
        values.put("knownFact", knownFact(inviting.learner().facts()));
        return values;
    }

    Letter revoked(IssuedRecord record, URI claimUrl, String reason, Instant at) {
        Map<String, String> values = common(record.learner(), record.name(), claimUrl);
        values.put("reason", reason);
        values.put("revokedOn", day(at));
        return revoked.fill(values);
    }

    /** About one credential inside the record, which the letter knows by its number. */
    Letter partRevoked(IssuedRecord record, URI claimUrl, OutgoingLetter letter) {
        Map<String, String> values = common(record.learner(), record.name(), claimUrl);
        values.put("partName", record.part(letter.part().orElseThrow()));
        values.put("reason", letter.note());
        values.put("revokedOn", day(letter.createdAt()));
        return partRevoked.fill(values);
    }

    Letter test() {
        return test.fill(Map.of(
                "institution",
                institutionName(),
                "portalUrl",
                settings.baseUrl().toString()));
    }

    /** The name the portal writes in; its own before an institution is set up. */
    String institutionName() {
        return institution.find().map(InstitutionView::name).orElse("Conferral");
    }

    /** A day as letters write it. */
    static String day(Instant moment) {
        return DAY.format(moment);
    }

    private Map<String, String> common(Addressee learner, String recordName, URI claimUrl) {
        var values = new HashMap<String, String>();
        values.put("institution", institutionName());
        values.put("givenName", learner.calledName());
        values.put("recordName", recordName);
        values.put("claimUrl", claimUrl.toString());
        return values;
    }

    private static String knownFact(KnownFacts facts) {
        if (!facts.areAny()) {
            return "";
        }
        String which =
                facts.birthDate().isEmpty() ? "studentId" : facts.studentId().isEmpty() ? "birthDate" : "both";
        return Texts.of("delivery", "fact." + which);
    }
}
