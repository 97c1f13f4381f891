package org.conferral.portal.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.conferral.portal.identity.ActorNames;
import org.conferral.portal.identity.Institution;
import org.conferral.portal.platform.Texts;
import org.conferral.proof.Contexts;
import org.conferral.proof.Did;

/** Says about a batch that is over what was issued, by whom and when, as a credential that its unit signs. Names no learner. */
@ApplicationScoped
class ReleaseStatement {

    private static final String PLAIN_WORDS = "https://www.w3.org/ns/credentials/undefined-terms/v2";

    @Inject
    private SigningKeys keys;

    @Inject
    private RecordPlans plans;

    @Inject
    private Institution institution;

    @Inject
    private ActorNames names;

    JsonObject signed(IssuanceBatch batch, BatchProgress progress, BatchHash.Range range, Instant now) {
        Did issuer = keys.didOf(batch.unitId());
        JsonObject unsigned = Json.createObjectBuilder()
                .add(
                        "@context",
                        Json.createArrayBuilder().add(Contexts.CREDENTIALS_V2).add(PLAIN_WORDS))
                .add(
                        "type",
                        Json.createArrayBuilder().add("VerifiableCredential").add("ReleaseStatement"))
                .add("issuer", issuer.value())
                .add("validFrom", now.toString())
                .add("credentialSubject", subject(batch, progress, range))
                .build();
        return keys.keyInUse(batch.unitId()).sign(unsigned, issuer, now);
    }

    private JsonObject subject(IssuanceBatch batch, BatchProgress progress, BatchHash.Range range) {
        JsonObjectBuilder subject = Json.createObjectBuilder()
                .add("id", "urn:uuid:" + UUID.nameUUIDFromBytes(batch.id().getBytes(StandardCharsets.US_ASCII)))
                .add("type", "ReleasedBatch")
                .add("name", progress.name())
                .add("unit", institution.unit(batch.unitId()).name())
                .add("recordTemplate", plans.template(progress.templateId()).name())
                .add("issuedAs", Texts.of("issuing", "as." + progress.issueAs()))
                .add("state", progress.state().text())
                .add("recordsPlanned", batch.extent().planned())
                .add("recordsIssued", range.count())
                .add("recordsFailed", progress.counts().failed())
                .add("recordsLeftOut", progress.leftOut())
                .add("batchHash", range.hash())
                .add("batchHashMethod", Texts.of("issuing", "sheet.hash.how"));
        range.first().ifPresent(id -> subject.add("firstRecord", "urn:uuid:" + id));
        range.last().ifPresent(id -> subject.add("lastRecord", "urn:uuid:" + id));
        hands(subject, progress);
        return subject.build();
    }

    private void hands(JsonObjectBuilder subject, BatchProgress progress) {
        Map<String, String> called = names.all();
        ReleaseState release = progress.release();
        release.wantedBy().ifPresent(who -> subject.add("requestedBy", called.getOrDefault(who, who)));
        moment(subject, "requestedAt", release.wantedAt());
        release.approvedBy().ifPresent(who -> subject.add("approvedBy", called.getOrDefault(who, who)));
        moment(subject, "approvedAt", release.approvedAt());
        moment(subject, "startedAt", progress.startedAt());
        moment(subject, "finishedAt", progress.finishedAt());
    }

    private static void moment(JsonObjectBuilder subject, String name, Optional<Instant> moment) {
        moment.ifPresent(at -> subject.add(name, at.toString()));
    }
}
