package org.conferral.portal.delivery;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.reading.AwardReading;

/**
 * All records of a learner, across years and units: the newest year first, and what they come to together. What the institution does not
 * stand behind any more, and what may be somebody else's, is listed but not counted.
 *
 * @param credits what was earned in all; empty when nothing carries credits
 * @param sums    the same by issuer and year, the newest year first
 * @param skills  the skills behind the achievements, by name
 */
public record OwnRecords(List<Year> years, String credits, List<Sum> sums, List<Skill> skills) {

    /** What was earned in one year with one issuer. */
    public record Sum(String issuer, int year, String credits) {}

    /** The records of one year. */
    public record Year(int year, List<OwnRecord> records) {}

    /**
     * A skill and where it was shown.
     *
     * @param shownIn the names of the achievements
     */
    public record Skill(String name, String framework, List<String> shownIn) {}

    static OwnRecords of(List<OwnRecord> records) {
        Map<Integer, List<OwnRecord>> years = new TreeMap<>(Comparator.reverseOrder());
        records.forEach(record -> years.computeIfAbsent(
                        record.issuedAt().atOffset(ZoneOffset.UTC).getYear(), year -> new ArrayList<>())
                .add(record));
        return new OwnRecords(
                years.entrySet().stream()
                        .map(year -> new Year(year.getKey(), List.copyOf(year.getValue())))
                        .toList(),
                credits(records.stream()),
                sums(years),
                skills(records.stream()));
    }

    /** How many records there are. */
    public int count() {
        return years.stream().mapToInt(year -> year.records().size()).sum();
    }

    private static List<Sum> sums(Map<Integer, List<OwnRecord>> years) {
        List<Sum> sums = new ArrayList<>();
        years.forEach((year, records) -> records.stream()
                .collect(Collectors.groupingBy(record -> record.reading().issuer(), TreeMap::new, Collectors.toList()))
                .forEach((issuer, own) -> sums.add(new Sum(issuer, year, credits(own.stream())))));
        return sums.stream().filter(sum -> !sum.credits().isEmpty()).toList();
    }

    private static Stream<AwardReading> counted(Stream<OwnRecord> records) {
        return records.filter(record -> record.standing() && record.sure())
                .flatMap(record -> record.reading().awards().stream())
                .filter(award -> !award.summary());
    }

    private static String credits(Stream<OwnRecord> records) {
        return counted(records)
                .map(AwardReading::credits)
                .filter(earned -> !earned.isEmpty())
                .map(BigDecimal::new)
                .reduce(BigDecimal::add)
                .map(sum -> sum.stripTrailingZeros().toPlainString())
                .orElse("");
    }

    private static List<Skill> skills(Stream<OwnRecord> records) {
        Map<String, Skill> skills = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        counted(records)
                .forEach(award -> award.skills().stream()
                        .filter(skill -> !skill.name().isEmpty())
                        .forEach(skill -> skills.computeIfAbsent(
                                        skill.name(), name -> new Skill(name, skill.framework(), new ArrayList<>()))
                                .shownIn()
                                .add(award.name())));
        return skills.values().stream()
                .map(skill -> new Skill(
                        skill.name(),
                        skill.framework(),
                        skill.shownIn().stream().distinct().toList()))
                .toList();
    }
}
