package org.conferral.portal.issuing;

import static org.conferral.portal.issuing.RowAwards.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conferral.credential.Association;
import org.conferral.issuance.Award;
import org.conferral.portal.catalog.IssueAs;
import org.conferral.portal.catalog.TemplatePlan;
import org.conferral.portal.intake.AcceptedRow;
import org.conferral.portal.platform.Fingerprint;
import org.conferral.roster.RosterField;
import org.conferral.roster.RosterLayout;

/** Turns the accepted rows of a roster into records to issue: always the same ones, in the same order. */
final class Planning {

    private static final int GIST_DIGITS = 32;

    private final TemplatePlan template;
    private final IssueAs issueAs;
    private final RowAwards awards;

    Planning(TemplatePlan template, IssueAs issueAs, RowFiles files) {
        this.template = template;
        this.issueAs = issueAs;
        this.awards = new RowAwards(template, files);
    }

    /** Whether all rows of one learner make one record. */
    boolean isBundling() {
        return template.layout() == RosterLayout.ROW_PER_ACHIEVEMENT && issueAs == IssueAs.CLR;
    }

    /** Whether every row makes exactly one record. */
    boolean isOneEach() {
        boolean single = template.layout() == RosterLayout.ROW_PER_ACHIEVEMENT
                || template.achievements().size() == 1;
        return !isBundling() && (issueAs == IssueAs.CLR || single);
    }

    List<PlannedRecord> records(List<AcceptedRow> rows) {
        return isBundling()
                ? byLearner(rows)
                : rows.stream().flatMap(row -> single(row).stream()).toList();
    }

    /** All rows of one learner become one record, wherever in the roster they stand. */
    private List<PlannedRecord> byLearner(List<AcceptedRow> rows) {
        Map<String, List<AcceptedRow>> learners = new LinkedHashMap<>();
        rows.forEach(row -> learners.computeIfAbsent(learner(row).key(), key -> new ArrayList<>())
                .add(row));
        return learners.values().stream().map(this::bundle).toList();
    }

    private PlannedRecord bundle(List<AcceptedRow> rows) {
        return whole(rows, "");
    }

    /** One record of everything that rows say, with the terms and programmes they name. */
    private PlannedRecord whole(List<AcceptedRow> rows, String about) {
        AcceptedRow first = rows.get(0);
        List<List<Award>> courses =
                rows.stream().map(row -> awards.of(row.fields())).toList();
        Transcript transcript = Transcript.of(template.id(), rows, courses);
        List<Award> all = new ArrayList<>(transcript.programmes());
        courses.forEach(all::addAll);
        boolean nothing = courses.stream().allMatch(List::isEmpty);
        all.addAll(transcript.terms());
        Contents contents = new Contents(nothing ? List.of() : all, transcript.associations(), about, gist(rows));
        return record(first.row(), 0, learner(first), contents, problem(rows));
    }

    private List<PlannedRecord> single(AcceptedRow row) {
        List<Award> all = awards.of(row.fields());
        if (issueAs == IssueAs.CLR || all.isEmpty()) {
            return List.of(whole(List.of(row), code(row)));
        }
        Optional<String> problem = problem(List.of(row));
        String gist = gist(List.of(row));
        List<String> codes = awards.codes(row.fields());
        List<PlannedRecord> badges = new ArrayList<>();
        for (int part = 0; part < all.size(); part++) {
            Contents contents = new Contents(List.of(all.get(part)), List.of(), codes.get(part), gist);
            badges.add(record(row.row(), part, learner(row), contents, problem));
        }
        return badges;
    }

    /** What a record says, what it is about, and the fingerprint of its rows. */
    private record Contents(List<Award> awards, List<Association> associations, String about, String gist) {}

    /** The achievement a row names by its code; empty where the record template decides. */
    private static String code(AcceptedRow row) {
        return value(row.fields(), RosterField.ACHIEVEMENT_CODE.key()).orElse("");
    }

    /** What rows say, whatever order they stand in: 128 bits, which tell the few records of one learner apart. */
    private static String gist(List<AcceptedRow> rows) {
        return Fingerprint.of(rows.stream()
                        .map(row -> row.fields().toString())
                        .sorted()
                        .collect(Collectors.joining("\n")))
                .substring(0, GIST_DIGITS);
    }

    private Optional<String> problem(List<AcceptedRow> rows) {
        return rows.stream()
                .flatMap(row -> awards.problem(row.fields()).stream())
                .findFirst();
    }

    private static PlannedRecord record(
            int row, int part, LearnerFacts learner, Contents contents, Optional<String> wrong) {
        Optional<String> problem = learner.email().isEmpty()
                ? Optional.of("email-missing")
                : wrong.or(() -> Optional.of("nothing-awarded")
                        .filter(code -> contents.awards().isEmpty()));
        return new PlannedRecord(
                row,
                part,
                learner,
                contents.awards(),
                contents.associations(),
                problem,
                contents.about(),
                contents.gist());
    }

    /** Whom a row speaks of. */
    static LearnerFacts learner(AcceptedRow row) {
        Map<String, String> fields = row.fields();
        return new LearnerFacts(
                value(fields, RosterField.LEARNER_ID.key()),
                value(fields, RosterField.GIVEN_NAME.key()).orElse(""),
                value(fields, RosterField.FAMILY_NAME.key()).orElse(""),
                value(fields, RosterField.EMAIL.key()).orElse(""),
                value(fields, RosterField.BIRTH_DATE.key()).map(LocalDate::parse));
    }
}
