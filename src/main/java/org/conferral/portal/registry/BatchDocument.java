package org.conferral.portal.registry;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conferral.portal.catalog.IssueAs;
import org.conferral.portal.identity.ReleaseRules;
import org.conferral.portal.issuing.BatchCounts;
import org.conferral.portal.issuing.BatchOrder;
import org.conferral.portal.issuing.BatchProgress;
import org.conferral.portal.issuing.CredentialLine;
import org.conferral.portal.issuing.Forecast;
import org.conferral.portal.issuing.ReleaseState;
import org.conferral.portal.issuing.ReleaseTiming;

/** Batches and their records in the words of the machine interface. */
final class BatchDocument {

    private BatchDocument() {}

    static BatchOrder order(JsonBody given) {
        Optional<String> roster = given.text("rosterId");
        if (roster.isEmpty()) {
            given.refuse("rosterId", "batch.roster.missing");
        }
        return new BatchOrder(
                roster.orElse(""),
                given.text("name").orElse(""),
                moment(given, "validFrom", LocalTime.MIDNIGHT),
                moment(given, "validUntil", LocalTime.of(23, 59, 59)),
                given.flag("notify"),
                moment(given, "releaseAt", LocalTime.MIDNIGHT),
                given.meaning("as", BatchDocument::as, "batch.as.unknown"),
                RosterForm.duplicates(given),
                given.text("correction"));
    }

    static JsonObject step(BatchProgress batch) {
        return Json.createObjectBuilder()
                .add("id", batch.id())
                .add("state", batch.state().text())
                .build();
    }

    static JsonObject forecast(Forecast forecast) {
        return Json.createObjectBuilder()
                .add("new", forecast.fresh())
                .add("changed", forecast.changed())
                .add("unchanged", forecast.unchanged())
                .add("blocked", forecast.blocked())
                .add("unmatched", unmatched(forecast.unmatched()))
                .add("joined", forecast.joined())
                .build();
    }

    /** Rows whose learner has no such record; the first of them. */
    private static JsonArrayBuilder unmatched(List<Forecast.Stranger> strangers) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        strangers.forEach(stranger -> rows.add(Json.createObjectBuilder()
                .add("row", stranger.row())
                .add("learner", stranger.said().name())));
        return rows;
    }

    static JsonObject progress(BatchProgress batch, boolean delivers) {
        return Json.createObjectBuilder()
                .add("id", batch.id())
                .add("name", batch.name())
                .add("rosterId", batch.rosterId())
                .add("state", batch.state().text())
                .add("since", batch.since().toString())
                .add("awaiting", JsonValues.text(batch.awaited().text()))
                .add("dueAt", JsonValues.moment(batch.dueAt()))
                .add("release", release(batch.release()))
                .add("trouble", batch.retry().map(JsonValues::trouble).orElse(JsonValue.NULL))
                .add("counts", counts(batch.counts(), delivers))
                .add("duplicates", batch.repeated().name().toLowerCase(Locale.ROOT))
                .add("leftOut", batch.leftOut())
                .add("correction", JsonValues.text(batch.correction()))
                .add("releaseAt", JsonValues.moment(batch.releaseAt()))
                .add("startedAt", JsonValues.moment(batch.startedAt()))
                .add("finishedAt", JsonValues.moment(batch.finishedAt()))
                .build();
    }

    /** When a batch should begin; without a body it is at once. */
    static ReleaseTiming timing(byte[] body) {
        return body.length == 0
                ? ReleaseTiming.AT_ONCE
                : JsonBody.read(
                        JsonBodyReader.read(body),
                        given -> new ReleaseTiming(
                                given.wholeNumber("undoMinutes", BatchDocument::isWait, "release.minutes.no")
                                        .orElse(0),
                                moment(given, "at", LocalTime.MIDNIGHT)));
    }

    private static boolean isWait(int minutes) {
        return minutes >= 0 && minutes <= ReleaseRules.LONGEST;
    }

    private static JsonValue release(ReleaseState release) {
        return Json.createObjectBuilder()
                .add("requestedBy", JsonValues.text(release.wantedBy()))
                .add("requestedAt", JsonValues.moment(release.wantedAt()))
                .add("approvedBy", JsonValues.text(release.approvedBy()))
                .add("approvedAt", JsonValues.moment(release.approvedAt()))
                .add("sentBackBy", JsonValues.text(release.sentBackBy()))
                .add("note", JsonValues.text(release.note()))
                .add("approvalVoid", release.voided())
                .build();
    }

    /** Without a mail server the mail view is as far as a letter can go, so a letter there counts as mailed, and as held. */
    static JsonObject counts(BatchCounts counts, boolean delivers) {
        return Json.createObjectBuilder()
                .add("total", counts.total())
                .add("pending", counts.pending())
                .add("issued", counts.issued())
                .add("failed", counts.failed())
                .add("mailed", counts.mailed() + (delivers ? 0 : counts.held()))
                .add("held", counts.held())
                .add("bounced", counts.bounced())
                .add("claimed", counts.claimed())
                .add("declined", counts.declined())
                .add("suspended", counts.suspended())
                .add("revoked", counts.revoked())
                .build();
    }

    static JsonObject credential(CredentialLine line, Optional<URI> claimUrl, Optional<String> mailAnswer) {
        return Json.createObjectBuilder()
                .add("id", line.id())
                .add("credentialId", line.credentialId())
                .add("learner", learner(line))
                .add("row", line.row())
                .add("name", line.name())
                .add("status", line.status())
                .add("failure", line.failure() == null ? JsonValue.NULL : Json.createValue(line.failure()))
                .add("mail", line.mail().name().toLowerCase(Locale.ROOT))
                .add("mailAnswer", mailAnswer.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL))
                .add(
                        "claimUrl",
                        claimUrl.<JsonValue>map(url -> Json.createValue(url.toString()))
                                .orElse(JsonValue.NULL))
                .build();
    }

    private static JsonObject learner(CredentialLine line) {
        return Json.createObjectBuilder()
                .add("id", line.studentId() == null ? "" : line.studentId())
                .add("givenName", line.givenName())
                .add("familyName", line.familyName())
                .add("email", line.email())
                .build();
    }

    /** A moment with its zone, or a bare day, which means the given time of that day in UTC. */
    private static Optional<Instant> moment(JsonBody given, String name, LocalTime ofDay) {
        return given.meaning(
                name,
                text -> text.length() == 10
                        ? LocalDate.parse(text).atTime(ofDay).toInstant(ZoneOffset.UTC)
                        : OffsetDateTime.parse(text).toInstant(),
                "batch.moment.wrong",
                name);
    }

    private static IssueAs as(String text) {
        return IssueAs.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
