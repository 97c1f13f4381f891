package org.conferral.portal.issuing;

import static org.conferral.portal.issuing.RowAwards.value;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.conferral.credential.Achievement;
import org.conferral.credential.AchievementType;
import org.conferral.credential.Association;
import org.conferral.credential.AssociationType;
import org.conferral.credential.Criteria;
import org.conferral.credential.ResultType;
import org.conferral.issuance.Award;
import org.conferral.issuance.Circumstances;
import org.conferral.issuance.Measure;
import org.conferral.portal.intake.AcceptedRow;
import org.conferral.portal.platform.Texts;
import org.conferral.roster.RosterField;

/**
 * What the rows of a transcript say of terms and programmes: averages that the institution has worked out, and which course belongs to which
 * term, which term to which programme. A term and a programme are achievements of the record like its courses.
 */
final class Transcript {

    static final String TERM_TYPE = "ext:AcademicTerm";

    private static final ResultType AVERAGE = new ResultType("GradePointAverage");

    private final String templateId;
    private final Map<String, Award> programmes = new LinkedHashMap<>();
    private final Map<String, Award> terms = new LinkedHashMap<>();
    private final List<Association> associations = new ArrayList<>();

    private Transcript(String templateId) {
        this.templateId = templateId;
    }

    /**
     * Reads the rows of one learner, in the order of the roster.
     *
     * @param awarded the courses that each of the rows awards
     */
    static Transcript of(String templateId, List<AcceptedRow> rows, List<List<Award>> awarded) {
        Transcript transcript = new Transcript(templateId);
        rows.forEach(row -> transcript.note(row.fields()));
        for (int i = 0; i < rows.size(); i++) {
            transcript.associate(rows.get(i).fields(), awarded.get(i));
        }
        return transcript;
    }

    List<Award> programmes() {
        return List.copyOf(programmes.values());
    }

    List<Award> terms() {
        return List.copyOf(terms.values());
    }

    List<Association> associations() {
        return associations.stream().distinct().toList();
    }

    private void note(Map<String, String> fields) {
        programme(fields).ifPresent(name -> {
            programmes.putIfAbsent(name, award(name, "LearningProgram", Optional.empty()));
            measure(fields, RosterField.CUMULATIVE_GPA, "cumulativeGpa", name, programmes);
        });
        value(fields, RosterField.TERM.key())
                .filter(term -> value(fields, RosterField.TERM_GPA.key()).isPresent())
                .ifPresent(term -> {
                    terms.putIfAbsent(term, award(term, TERM_TYPE, Optional.of(term)));
                    measure(fields, RosterField.TERM_GPA, "termGpa", term, terms);
                });
    }

    /** The last average named counts. */
    private static void measure(
            Map<String, String> fields, RosterField field, String key, String name, Map<String, Award> among) {
        value(fields, field.key())
                .map(gpa -> new Measure(key, Texts.of("issuing", "transcript." + key), AVERAGE, gpa))
                .ifPresent(measure -> among.computeIfPresent(name, (same, award) -> award.with(measure)));
    }

    /** What a row says of its programme; a learner with an average and no programme has one without a name of its own. */
    private static Optional<String> programme(Map<String, String> fields) {
        Optional<String> named = value(fields, RosterField.PROGRAM.key());
        return named.isPresent()
                ? named
                : value(fields, RosterField.CUMULATIVE_GPA.key()).map(gpa -> Texts.of("issuing", "transcript.record"));
    }

    private void associate(Map<String, String> fields, List<Award> courses) {
        Optional<Award> programme = programme(fields).map(programmes::get);
        Optional<Award> term = value(fields, RosterField.TERM.key()).map(terms::get);
        term.ifPresent(part -> programme.ifPresent(whole -> partOf(part, whole)));
        courses.forEach(course -> term.or(() -> programme).ifPresent(whole -> partOf(course, whole)));
    }

    private void partOf(Award part, Award whole) {
        associations.add(new Association(
                AssociationType.IS_PART_OF,
                part.achievement().id(),
                whole.achievement().id()));
    }

    private Award award(String name, String type, Optional<String> term) {
        String kind = term.isPresent() ? "transcript.term" : "transcript.programme";
        String id = "urn:uuid:"
                + UUID.nameUUIDFromBytes((templateId + "\n" + type + "\n" + name).getBytes(StandardCharsets.UTF_8));
        Achievement achievement = Achievement.of(
                        id,
                        name,
                        Texts.of("issuing", kind + ".description", name),
                        Criteria.of(Texts.of("issuing", kind + ".criteria")))
                .withType(new AchievementType(type));
        return Award.of(achievement).under(Circumstances.of(term));
    }
}
