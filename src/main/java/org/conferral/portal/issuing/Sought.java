package org.conferral.portal.issuing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which records somebody looks for, as the address of a list says it; whatever is empty narrows nothing.
 *
 * @param standing how far the records got and whether they stand
 * @param delivery what became of letter and claim
 * @param text beginnings of names, an address, a student number, or the identifier of a record
 * @param from the first day on which they were issued
 * @param to the last day
 */
public record Sought(
        Optional<String> batchId,
        Optional<String> unitId,
        Optional<String> templateId,
        CredentialFilter standing,
        CredentialFilter delivery,
        Optional<String> text,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    static final Sought ALL = of(name -> "");

    public Sought {
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(delivery, "delivery");
        text = text.map(String::strip).filter(given -> !given.isEmpty());
    }

    /** What the parameters of an address ask for; what cannot be understood narrows nothing. */
    public static Sought of(UnaryOperator<String> parameter) {
        return new Sought(
                given(parameter.apply("batch")),
                given(parameter.apply("unit")),
                given(parameter.apply("template")),
                CredentialFilter.named(given(parameter.apply("filter"))),
                CredentialFilter.named(given(parameter.apply("mail"))),
                given(parameter.apply("words")),
                day(parameter.apply("from")),
                day(parameter.apply("to")));
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(words -> !words.isEmpty());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return given(text).map(LocalDate::parse);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** The same within one batch. */
    public Sought inBatch(String batch) {
        return new Sought(Optional.of(batch), unitId, templateId, standing, delivery, text, from, to);
    }

    /** The same without the words, which may be a name. */
    Sought withoutText() {
        return new Sought(batchId, unitId, templateId, standing, delivery, Optional.empty(), from, to);
    }

    /** What narrows the list down, each with its name in the address. */
    public Map<String, String> terms() {
        Map<String, String> terms = new LinkedHashMap<>();
        batchId.ifPresent(batch -> terms.put("batch", batch));
        unitId.ifPresent(unit -> terms.put("unit", unit));
        templateId.ifPresent(template -> terms.put("template", template));
        filter("filter", standing, terms);
        filter("mail", delivery, terms);
        text.ifPresent(words -> terms.put("words", words));
        from.ifPresent(day -> terms.put("from", day.toString()));
        to.ifPresent(day -> terms.put("to", day.toString()));
        return terms;
    }

    private static void filter(String name, CredentialFilter filter, Map<String, String> terms) {
        if (filter != CredentialFilter.ALL) {
            terms.put(name, filter.getWord());
        }
    }

    /** The parameters of the address of this list; empty for all records. */
    public String address() {
        return terms().entrySet().stream()
                .map(term -> term.getKey() + "=" + URLEncoder.encode(term.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Whether anything but the batch narrows the list down. */
    public boolean isNarrow() {
        return terms().keySet().stream().anyMatch(name -> !name.equals("batch"));
    }

    /** Whether more than a search and a state is asked for. */
    public boolean isRefined() {
        return terms().keySet().stream().anyMatch(name -> !name.equals("words") && !name.equals("filter"));
    }

    Stream<CredentialFilter> filters() {
        return Stream.of(standing, delivery).filter(filter -> filter != CredentialFilter.ALL);
    }

    /** Whether batches can be told apart by it without a look at their records. */
    boolean narrowsBatches() {
        return batchId.isEmpty()
                && (unitId.isPresent() || templateId.isPresent() || from.isPresent() || to.isPresent());
    }
}
