package org.conferral.reading;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** How an achievement came to be earned, and how long it counts. */
public record CircumstancesReading(
        String role,
        String source,
        String licenseNumber,
        String began,
        String ended,
        String validUntil,
        String narrative,
        List<EvidenceReading> evidence) {

    public CircumstancesReading {
        evidence = List.copyOf(evidence);
    }

    static CircumstancesReading of(Json credential, Function<Instant, String> day) {
        Json subject = credential.object("credentialSubject");
        return new CircumstancesReading(
                subject.text("role"),
                subject.object("source").text("name"),
                subject.text("licenseNumber"),
                subject.day("activityStartDate", day),
                subject.day("activityEndDate", day),
                credential.day("validUntil", day),
                subject.text("narrative"),
                credential.objects("evidence").stream().map(EvidenceReading::of).toList());
    }

    /** The same, silent about a last day that is that of the whole record. */
    CircumstancesReading within(String recordValidUntil) {
        return validUntil.equals(recordValidUntil)
                ? new CircumstancesReading(role, source, licenseNumber, began, ended, "", narrative, evidence)
                : this;
    }

    /** Whether there is anything to tell at all. */
    public boolean any() {
        return told() || evident() || !narrative.isEmpty();
    }

    /** Whether there is anything to tell that would stand in a list of facts. */
    public boolean told() {
        return !(role + source + licenseNumber + began + ended + validUntil).isEmpty();
    }

    public boolean evident() {
        return !evidence.isEmpty();
    }
}
