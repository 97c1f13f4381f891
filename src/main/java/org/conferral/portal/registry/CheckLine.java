package org.conferral.portal.registry;

import java.util.List;
import java.util.Locale;
import org.conferral.portal.platform.Texts;
import org.conferral.verify.Finding;
import org.conferral.verify.Severity;

/**
 * One check of a credential as a reader sees it: what was looked at, what came of it.
 *
 * @param tone style of the line: good, warn or bad
 * @param topic what was looked at, in one or two words
 * @param sentence what came of it
 * @param code the same for machines
 * @param pointer where in the document
 * @param values the technical values behind the sentence
 */
public record CheckLine(String tone, String topic, String sentence, String code, String pointer, String values) {

    static CheckLine of(Finding finding) {
        return new CheckLine(
                tone(finding.severity()),
                Texts.of("registry", "topic." + finding.code().name().split("_")[0]),
                sentence(finding),
                code(finding),
                finding.pointer().isEmpty() ? "/" : finding.pointer(),
                String.join("\n", finding.args()));
    }

    /** The words for a finding. */
    static String sentence(Finding finding) {
        return Texts.of("registry", "finding." + finding.code().name(), named(finding.args()));
    }

    private static Object[] named(List<String> args) {
        return args.stream()
                .map(arg -> arg.isBlank() ? Texts.of("registry", "verdict.unnamed") : arg)
                .toArray();
    }

    /** The code of a finding as the machine interface spells it. */
    static String code(Finding finding) {
        return finding.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<CheckLine> all(List<Finding> findings) {
        return findings.stream().map(CheckLine::of).toList();
    }

    public String icon() {
        return switch (tone) {
            case "good" -> "check-circle";
            case "bad" -> "cross-circle";
            default -> "warning";
        };
    }

    /** The outcome in a word, for those who do not see the icon. */
    public String word() {
        return Texts.of("registry", "check." + tone);
    }

    private static String tone(Severity severity) {
        return switch (severity) {
            case GOOD -> "good";
            case WARNING -> "warn";
            case ERROR -> "bad";
        };
    }
}
