package org.conferral.portal.registry;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.conferral.portal.issuing.CredentialFilter;
import org.conferral.portal.issuing.Deed;
import org.conferral.portal.issuing.OrderCounts;
import org.conferral.portal.issuing.OrderPeople;
import org.conferral.portal.issuing.ReasonCode;
import org.conferral.portal.issuing.RevocationTerms;
import org.conferral.portal.issuing.RevocationView;
import org.conferral.portal.issuing.Selection;
import org.conferral.portal.issuing.Sought;
import org.conferral.portal.issuing.TouchedLine;

/** Revocation orders in the words of the machine interface. */
final class RevocationDocument {

    private static final Set<String> FILTER =
            Set.of("batchId", "unitId", "templateId", "status", "mail", "words", "from", "to");

    private RevocationDocument() {}

    /**
     * What a program wants done.
     *
     * @param selection what is to be looked for; empty when the records are named
     */
    record Wish(List<String> credentialIds, Optional<Selection> selection, RevocationTerms terms) {}

    static Wish wish(JsonBody given, Instant now) {
        long ways = List.of("credentialIds", "batchId", "filter").stream()
                .filter(given::has)
                .count();
        if (ways != 1) {
            given.refuse("credentialIds", "revocation.input.which");
        }
        return new Wish(given.texts("credentialIds"), selection(given), terms(given, now));
    }

    private static Optional<Selection> selection(JsonBody given) {
        Optional<String> achievement = given.text("achievement");
        Optional<Selection> ofBatch = given.text("batchId")
                .map(batch -> achievement
                        .map(name -> Selection.parts(batch, name))
                        .orElseGet(() -> Selection.ofBatch(batch)));
        Optional<Selection> matching =
                given.object("filter", "revocation.input.filter").map(RevocationDocument::matching);
        matching.filter(all -> all.terms().isEmpty())
                .ifPresent(all -> given.refuse("filter", "revocation.input.everything"));
        return ofBatch.or(() -> matching);
    }

    /** What is misspelt is refused: it would narrow nothing, and mean far more records. */
    private static Selection matching(JsonBody filter) {
        filter.names().stream()
                .filter(name -> !FILTER.contains(name))
                .forEach(name -> filter.refuse(name, "revocation.input.filter"));
        return Selection.matching(new Sought(
                filter.text("batchId"),
                filter.text("unitId"),
                filter.text("templateId"),
                word(filter, "status", known -> !known.isDelivery()),
                word(filter, "mail", CredentialFilter::isDelivery),
                filter.text("words"),
                day(filter, "from"),
                day(filter, "to")));
    }

    private static CredentialFilter word(JsonBody filter, String name, Predicate<CredentialFilter> possible) {
        return filter.meaning(
                        name,
                        text -> Optional.of(CredentialFilter.valueOf(text.toUpperCase(Locale.ROOT)))
                                .filter(possible)
                                .orElseThrow(IllegalArgumentException::new),
                        "revocation.input.status")
                .orElse(CredentialFilter.ALL);
    }

    private static Optional<LocalDate> day(JsonBody filter, String name) {
        return filter.meaning(name, LocalDate::parse, "batch.moment.wrong", name);
    }

    private static RevocationTerms terms(JsonBody given, Instant now) {
        boolean suspend = given.flag("suspend");
        boolean lift = given.flag("lift");
        if (suspend && lift) {
            given.refuse("lift", "revocation.input.both");
        }
        Optional<ReasonCode> code = given.meaning(
                "code",
                text -> ReasonCode.named(text).orElseThrow(IllegalArgumentException::new),
                "revocation.input.code");
        Optional<Instant> at = given.meaning("at", RevocationDocument::moment, "batch.moment.wrong", "at");
        return new RevocationTerms(
                suspend ? Deed.SUSPEND : lift ? Deed.LIFT : Deed.REVOKE,
                code,
                given.text("reason").orElse(""),
                RevocationTerms.moment(at, now));
    }

    private static Instant moment(String text) {
        return text.length() == 10
                ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
                : OffsetDateTime.parse(text).toInstant();
    }

    static JsonObject of(RevocationView order) {
        OrderPeople people = order.people();
        return Json.createObjectBuilder()
                .add("id", order.id())
                .add("state", order.state().text())
                .add("since", order.since().toString())
                .add("awaiting", awaiting(order))
                .add("deed", order.deed().name().toLowerCase(Locale.ROOT))
                .add("reason", JsonValues.text(order.terms().map(RevocationTerms::reason)))
                .add(
                        "code",
                        JsonValues.text(order.terms()
                                .flatMap(RevocationTerms::code)
                                .map(code -> code.name().toLowerCase(Locale.ROOT))))
                .add("at", JsonValues.moment(order.terms().flatMap(RevocationTerms::at)))
                .add("counts", counts(order.counts()))
                .add("secondPersonNeeded", people.secondNeeded())
                .add("requestedAt", people.requestedAt().toString())
                .add("approvedAt", JsonValues.moment(people.approvedAt()))
                .add("finishedAt", JsonValues.moment(order.finishedAt()))
                .add("trouble", order.retry().map(JsonValues::trouble).orElse(JsonValue.NULL))
                .build();
    }

    private static JsonValue awaiting(RevocationView order) {
        return order.isTroubled()
                ? Json.createValue("retry")
                : JsonValues.text(Optional.of(order.state().awaited()).filter(word -> !word.isEmpty()));
    }

    private static JsonObject counts(OrderCounts counts) {
        return Json.createObjectBuilder()
                .add("records", counts.records())
                .add("learners", counts.learners())
                .add("batches", counts.batches())
                .add("told", counts.told())
                .add("leftOut", counts.leftOut())
                .add("done", counts.done())
                .add("skipped", counts.skipped())
                .add("failed", counts.failed())
                .add("checked", counts.checked())
                .add("lists", counts.lists())
                .build();
    }

    static JsonObject of(TouchedLine line) {
        return Json.createObjectBuilder()
                .add("id", line.credentialId())
                .add("part", line.part())
                .add("name", line.name())
                .add("outcome", line.state().name().toLowerCase(Locale.ROOT))
                .add("status", line.shown().toLowerCase(Locale.ROOT))
                .build();
    }
}
