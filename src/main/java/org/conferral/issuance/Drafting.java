package org.conferral.issuance;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conferral.credential.Achievement;
import org.conferral.credential.AchievementCredential;
import org.conferral.credential.AchievementSubject;
import org.conferral.credential.ClrCredential;
import org.conferral.credential.ClrSubject;
import org.conferral.credential.CredentialRefresh;
import org.conferral.credential.CredentialSchema;
import org.conferral.credential.Endorsements;
import org.conferral.credential.Evidence;
import org.conferral.credential.HashedIdentity;
import org.conferral.credential.Identity;
import org.conferral.credential.Provisions;
import org.conferral.credential.Result;
import org.conferral.credential.ResultDescription;
import org.conferral.status.StatusPlace;

/** Writes down what a plan says: one comprehensive record per learner with a credential for each award, or a single badge. */
public final class Drafting {

    private final RecordPlan plan;
    private final GradedAchievements graded;
    private final Seed seed;

    private Drafting(RecordPlan plan, GradedAchievements graded) {
        this.plan = plan;
        this.graded = graded;
        this.seed = new Seed(plan.seed());
    }

    public static Draft draft(RecordPlan plan) {
        return draft(plan, new GradedAchievements());
    }

    /** Writes down one of many plans that award the same achievements. */
    public static Draft draft(RecordPlan plan, GradedAchievements graded) {
        Drafting drafting = new Drafting(plan, graded);
        return Draft.of(plan.asBadge() ? drafting.badge() : drafting.record());
    }

    private JsonObject record() {
        return new ClrCredential(
                        id(),
                        plan.issuer(),
                        plan.validFrom(),
                        Expiry.of(plan),
                        lastAwarded(),
                        title(),
                        plan.description(),
                        Optional.empty(),
                        Optional.of(true).filter(more -> plan.stipulations().partial()),
                        bundle(),
                        Endorsements.NONE,
                        provisions(
                                ClrCredential.SCHEMA, List.of(), plan.places().get(0), refreshService()),
                        JsonObject.EMPTY_JSON_OBJECT)
                .toJson();
    }

    private ClrSubject bundle() {
        List<JsonObject> bundle = IntStream.range(0, plan.awards().size())
                .mapToObj(this::bundled)
                .map(AchievementCredential::toJson)
                .toList();
        Set<String> awarded =
                plan.awards().stream().map(award -> award.achievement().id()).collect(Collectors.toSet());
        Structure structure = Structure.of(awarded, plan.stipulations());
        return new ClrSubject(
                Optional.empty(),
                learner(seed.salt()),
                bundle,
                structure.named(),
                structure.association(),
                JsonObject.EMPTY_JSON_OBJECT);
    }

    private JsonObject badge() {
        Award award = plan.awards().get(0);
        Place place = new Place(id(), seed.salt(), plan.places().get(0), refreshService());
        return credential(place, true, award, Optional.of(title())).toJson();
    }

    private AchievementCredential bundled(int position) {
        Award award = plan.awards().get(position);
        Place place = new Place(
                "urn:uuid:" + seed.uuid(position),
                seed.salt(position),
                plan.places().get(position + 1),
                Optional.empty());
        return credential(place, false, award, Optional.of(award.achievement().name()));
    }

    /** What sets one credential of a record apart: its id, its salt, its status place and, if it stands alone, where to have it anew. */
    private record Place(String id, String salt, StatusPlace status, Optional<CredentialRefresh> refresh) {}

    private AchievementCredential credential(Place place, boolean badge, Award award, Optional<String> name) {
        return new AchievementCredential(
                place.id(),
                badge,
                plan.issuer(),
                plan.validFrom(),
                Expiry.of(plan, award),
                award.awarded().map(Drafting::midnight),
                name,
                badge ? plan.description() : Optional.empty(),
                Optional.empty(),
                subject(award, place.salt()),
                Endorsements.NONE,
                provisions(AchievementCredential.SCHEMA, award.evidence(), place.status(), place.refresh()),
                JsonObject.EMPTY_JSON_OBJECT);
    }

    private Provisions provisions(
            CredentialSchema schema, List<Evidence> evidence, StatusPlace status, Optional<CredentialRefresh> refresh) {
        return Provisions.of(
                schema, evidence, status.toJson(), refresh, plan.stipulations().termsOfUse());
    }

    private Optional<CredentialRefresh> refreshService() {
        return plan.stipulations()
                .refreshAt()
                .map(address -> new CredentialRefresh(
                        address + "/" + plan.credentialId(),
                        CredentialRefresh.CREDENTIAL_REFRESH,
                        JsonObject.EMPTY_JSON_OBJECT));
    }

    private List<Identity> learner(String salt) {
        return List.of(HashedIdentity.ofEmail(plan.recipient().email(), salt));
    }

    private AchievementSubject subject(Award award, String salt) {
        Achievement achievement = measured(isGraded(award) ? graded.of(award.achievement()) : award.achievement());
        Circumstances how = award.circumstances();
        return new AchievementSubject(
                Optional.empty(),
                learner(salt),
                achievement,
                award.credits(),
                how.term(),
                how.role(),
                how.licenseNumber(),
                how.narrative(),
                how.began().map(Drafting::midnight),
                how.ended().map(Drafting::midnight),
                Optional.empty(),
                how.source(),
                results(award, achievement),
                JsonObject.EMPTY_JSON_OBJECT);
    }

    /** An achievement awarded twice in one record has to read the same both times. */
    private boolean isGraded(Award award) {
        String id = award.achievement().id();
        return plan.awards().stream()
                .anyMatch(other ->
                        other.achievement().id().equals(id) && other.grade().isPresent());
    }

    private static List<Result> results(Award award, Achievement achievement) {
        Stream<Result> grade = award.grade().stream()
                .map(given -> Result.of(achievement.letterGrade().orElseThrow().id(), given));
        Stream<Result> measured = award.measures().stream().map(measure -> measure.result(achievement));
        return Stream.of(grade, award.results().stream(), measured)
                .flatMap(results -> results)
                .toList();
    }

    /** Every figure points to a description; an achievement awarded twice in one record has to read the same both times. */
    private Achievement measured(Achievement achievement) {
        Map<String, ResultDescription> figures = new LinkedHashMap<>();
        plan.awards().stream()
                .filter(award -> award.achievement().id().equals(achievement.id()))
                .flatMap(award -> award.measures().stream())
                .forEach(measure -> figures.putIfAbsent(measure.key(), measure.description(achievement)));
        if (figures.isEmpty()) {
            return achievement;
        }
        List<ResultDescription> descriptions = new ArrayList<>(achievement.resultDescription());
        descriptions.addAll(figures.values());
        return achievement.withResultDescriptions(descriptions);
    }

    private String id() {
        return "urn:uuid:" + plan.credentialId();
    }

    private String title() {
        return plan.recipient().name().map(name -> plan.name() + " – " + name).orElse(plan.name());
    }

    private Optional<Instant> lastAwarded() {
        return plan.awards().stream()
                .flatMap(award -> award.awarded().stream())
                .max(Comparator.naturalOrder())
                .map(Drafting::midnight);
    }

    private static Instant midnight(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
