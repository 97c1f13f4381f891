package org.conferral.issuance;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conferral.credential.Achievement;
import org.conferral.credential.AchievementCredential;
import org.conferral.credential.AchievementSubject;
import org.conferral.credential.ClrCredential;
import org.conferral.credential.ClrSubject;
import org.conferral.credential.HashedIdentity;
import org.conferral.credential.Identity;
import org.conferral.credential.Result;
import org.conferral.credential.ResultDescription;
import org.conferral.status.StatusPlace;

/** Writes down what a plan says: one comprehensive record per learner with a credential for each award, or a single badge. */
public final class Drafting {

    private final RecordPlan plan;
    private final Seed seed;

    private Drafting(RecordPlan plan) {
        this.plan = plan;
        this.seed = new Seed(plan.seed());
    }

    public static Draft draft(RecordPlan plan) {
        Drafting drafting = new Drafting(plan);
        return Draft.of(plan.asBadge() ? drafting.badge() : drafting.record());
    }

    private JsonObject record() {
        List<JsonObject> bundle = IntStream.range(0, plan.awards().size())
                .mapToObj(this::bundled)
                .map(AchievementCredential::toJson)
                .toList();
        ClrSubject subject = new ClrSubject(
                Optional.empty(), learner(seed.salt()), bundle, List.of(), List.of(), JsonObject.EMPTY_JSON_OBJECT);
        return new ClrCredential(
                        id(),
                        plan.issuer(),
                        plan.validFrom(),
                        plan.validUntil(),
                        lastAwarded(),
                        title(),
                        plan.description(),
                        Optional.empty(),
                        Optional.empty(),
                        subject,
                        List.of(ClrCredential.SCHEMA),
                        List.of(),
                        Optional.of(plan.places().get(0).toJson()),
                        JsonObject.EMPTY_JSON_OBJECT)
                .toJson();
    }

    private JsonObject badge() {
        Award award = plan.awards().get(0);
        Place place = new Place(id(), seed.salt(), plan.places().get(0));
        return credential(place, true, award, Optional.of(title())).toJson();
    }

    private AchievementCredential bundled(int position) {
        Award award = plan.awards().get(position);
        Place place = new Place(
                "urn:uuid:" + seed.uuid(position),
                seed.salt(position),
                plan.places().get(position + 1));
        return credential(place, false, award, Optional.of(award.achievement().name()));
    }

    /** What sets one credential of a record apart: its id, its salt and its status place, by which it can be withdrawn alone. */
    private record Place(String id, String salt, StatusPlace status) {}

    private AchievementCredential credential(Place place, boolean badge, Award award, Optional<String> name) {
        return new AchievementCredential(
                place.id(),
                badge,
                plan.issuer(),
                plan.validFrom(),
                plan.validUntil(),
                award.awarded().map(Drafting::midnight),
                name,
                badge ? plan.description() : Optional.empty(),
                Optional.empty(),
                subject(award, place.salt()),
                List.of(AchievementCredential.SCHEMA),
                List.of(),
                Optional.of(place.status().toJson()),
                JsonObject.EMPTY_JSON_OBJECT);
    }

    private List<Identity> learner(String salt) {
        return List.of(HashedIdentity.ofEmail(plan.recipient().email(), salt));
    }

    private AchievementSubject subject(Award award, String salt) {
        Achievement achievement = isGraded(award) ? graded(award.achievement()) : award.achievement();
        return new AchievementSubject(
                Optional.empty(),
                learner(salt),
                achievement,
                award.credits(),
                award.term(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
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
        return Stream.concat(grade, award.results().stream()).toList();
    }

    /** A grade must point to a description of grades; an achievement that has none gets the plainest one. */
    private static Achievement graded(Achievement achievement) {
        if (achievement.letterGrade().isPresent()) {
            return achievement;
        }
        List<ResultDescription> descriptions = new ArrayList<>(achievement.resultDescription());
        descriptions.add(ResultDescription.letterGrade(achievement.id() + "#grade", "Final grade"));
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
