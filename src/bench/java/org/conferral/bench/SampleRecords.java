package org.conferral.bench;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.conferral.credential.Achievement;
import org.conferral.credential.Profile;
import org.conferral.issuance.Award;
import org.conferral.issuance.Circumstances;
import org.conferral.issuance.Drafting;
import org.conferral.issuance.Recipient;
import org.conferral.issuance.RecordPlan;
import org.conferral.issuance.Stipulations;
import org.conferral.proof.CanonicalForm;
import org.conferral.status.StatusPlace;
import org.conferral.status.StatusPurpose;

/** Records like those of a university: a badge of about 4 KB, and a learner record of about 45 KB with twelve courses. */
final class SampleRecords {

    private static final int COURSES = 12;
    private static final List<String> GRADES = List.of("A", "A-", "B+", "B", "B-", "C+", "C", "C-", "D", "F");
    private static final String PROSE =
            "Limits, derivatives and integrals of functions of one variable, with applications to motion,"
                    + " growth and optimisation. Passed two midterm examinations and a cumulative final examination, and completed at least"
                    + " ten of twelve weekly problem sets. Laboratory work was supervised and assessed by two members of the faculty. The"
                    + " course is taught in small groups over one term of fifteen weeks, with four hours of lectures and two hours of exercises a"
                    + " week; it is part of the core of the bachelor programmes of the school of engineering and of the natural sciences. ";

    private SampleRecords() {}

    static byte[] badge(int learner) {
        return draft(learner, List.of(award(0, learner)), true);
    }

    static byte[] learnerRecord(int learner) {
        List<Award> awards = IntStream.range(0, COURSES)
                .mapToObj(course -> award(course, learner))
                .toList();
        return draft(learner, awards, false);
    }

    /** The canonical forms that are hashed when a document is signed: of each bundled credential, then of the whole. */
    static byte[][] canonical(JsonObject document) {
        List<JsonObject> all = new ArrayList<>();
        if (document.getJsonObject("credentialSubject").get("verifiableCredential") instanceof JsonArray bundle) {
            bundle.forEach(nested -> all.add(nested.asJsonObject()));
        }
        all.add(document);
        return all.stream()
                .map(credential -> CanonicalForm.of(credential).getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    private static byte[] draft(int learner, List<Award> awards, boolean badge) {
        Random random = new Random(learner);
        byte[] seed = new byte[32];
        random.nextBytes(seed);
        RecordPlan plan = new RecordPlan(
                new UUID(random.nextLong(), random.nextLong()),
                Profile.of(
                        "did:web:records.example.edu:issuers:registrar",
                        "Example University",
                        "https://records.example.edu/"),
                "Transcript of Records",
                Optional.of("Official transcript of the Office of the Registrar"),
                new Recipient("learner." + learner + "@example.edu", Optional.of("Zoë Learner " + learner)),
                awards,
                places(random, RecordPlan.placesFor(awards.size(), badge)),
                Stipulations.NONE,
                Instant.parse("2026-01-05T09:00:00Z"),
                Optional.empty(),
                badge,
                seed);
        return Drafting.draft(plan).document().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<StatusPlace> places(Random random, int count) {
        URI list = URI.create("https://records.example.edu/status/1");
        return IntStream.range(0, count)
                .mapToObj(i -> new StatusPlace(list, random.nextInt(131_072), StatusPurpose.REVOCATION))
                .toList();
    }

    private static Award award(int course, int learner) {
        return new Award(
                achievement(course),
                Optional.of(LocalDate.of(2025, 12, 19)),
                Optional.empty(),
                Optional.of(GRADES.get((course + learner) % GRADES.size())),
                List.of(),
                Optional.of(new BigDecimal("4.5")),
                List.of(),
                Circumstances.of(Optional.of("2025 Fall")));
    }

    private static Achievement achievement(int course) {
        String id = "https://records.example.edu/achievements/course-" + course;
        String allowed = GRADES.stream()
                .map(grade -> "\"" + grade + "\"")
                .reduce((a, b) -> a + "," + b)
                .orElseThrow();
        String json = """
                {"id":"%1$s","type":["Achievement"],"name":"Course %2$d","description":"%3$s","achievementType":"Course",
                "humanCode":"MATH-%2$d","fieldOfStudy":"Mathematics","creditsAvailable":4.5,"inLanguage":"en","tag":["mathematics","calculus"],
                "criteria":{"id":"%1$s/criteria","narrative":"%3$s"},
                "alignment":[{"type":["Alignment"],"targetName":"Mathematics, General","targetUrl":"https://nces.ed.gov/ipeds/cipcode/27.0101-%2$d",
                "targetCode":"27.0101","targetFramework":"Classification of Instructional Programs 2020","targetType":"ext:CIP"}],
                "resultDescription":[{"id":"%1$s#grade","type":["ResultDescription"],"name":"Final grade","resultType":"LetterGrade",
                "allowedValue":[%4$s]}]}
                """.formatted(id, course, PROSE + course, allowed);
        return Achievement.fromJson(Json.createReader(new StringReader(json)).readObject());
    }
}
