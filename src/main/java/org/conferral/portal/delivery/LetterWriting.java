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
import org.conferral.letter.ShippedLetters;
import org.conferral.portal.identity.Institution;
import org.conferral.portal.identity.InstitutionView;
import org.conferral.portal.platform.Settings;

/** Writes letters in the institution's name, in the words and the language of the unit. */
@ApplicationScoped
class LetterWriting {

    private static final Placeholders TEST = Placeholders.required("institution", "portalUrl");

    @Inject
    private Institution institution;

    @Inject
    private WordingsInForce wordings;

    @Inject
    private Settings settings;

    /** The letter for an occasion, in the words that hold now. */
    Letter write(Occasion occasion) {
        return write(occasion, wordings.template(occasion.kind(), occasion.unitId()));
    }

    /** The letter for an occasion in words that need not hold yet. */
    Letter write(Occasion occasion, LetterTemplate template) {
        Map<String, String> values = values(occasion, template.language());
        values.keySet().retainAll(occasion.kind().placeholders().names());
        return template.fill(values);
    }

    Letter test() {
        return LetterTemplate.shipped("test-mail", TEST, Locale.ENGLISH)
                .fill(Map.of(
                        "institution",
                        institutionName(),
                        "portalUrl",
                        settings.baseUrl().toString()));
    }

    /** The name the portal writes in; its own before an institution is set up. */
    String institutionName() {
        return institution.find().map(InstitutionView::name).orElse("Conferral");
    }

    /** A day as English letters write it. */
    static String day(Instant moment) {
        return day(moment, Locale.ENGLISH);
    }

    /** A day as letters in this language write it. */
    static String day(Instant moment, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .withZone(ZoneOffset.UTC)
                .format(moment);
    }

    private Map<String, String> values(Occasion occasion, Locale language) {
        Addressee learner = occasion.learner();
        var values = new HashMap<String, String>();
        values.put("institution", institutionName());
        values.put("unit", unitName(occasion.unitId()));
        values.put("givenName", learner.calledName());
        values.put("fullName", learner.name());
        values.put("recordName", occasion.recordName());
        values.put("partName", occasion.part());
        values.put("claimUrl", occasion.claimUrl().toString());
        values.put("storyUrl", occasion.claimUrl().toString());
        values.put(
                "unsubscribeUrl", occasion.unsubscribeUrl().map(URI::toString).orElse(""));
        values.put("reason", occasion.reason());
        values.put("linkUntil", day(occasion.linkUntil(), language));
        values.put("revokedOn", day(occasion.at(), language));
        values.put("sharedUntil", day(occasion.at(), language));
        values.put("code", occasion.code());
        values.put("codeMinutes", String.valueOf(MailCode.LIFE.toMinutes()));
        values.put("knownFact", knownFact(learner.facts(), language));
        return values;
    }

    private String unitName(String unitId) {
        return institution.units().stream()
                .filter(unit -> unit.unitId().equals(unitId))
                .findFirst()
                .map(InstitutionView::name)
                .orElseGet(this::institutionName);
    }

    private static String knownFact(KnownFacts facts, Locale language) {
        if (!facts.areAny()) {
            return "";
        }
        String which =
                facts.birthDate().isEmpty() ? "studentId" : facts.studentId().isEmpty() ? "birthDate" : "both";
        return ShippedLetters.phrase(which, language);
    }
}
