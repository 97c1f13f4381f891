package org.conferral.portal.catalog;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.conferral.credential.TermsOfUse;

/**
 * What all records of a template say alike, as someone wants it.
 *
 * @param partial     whether the learner achieved more here than the record tells
 * @param validMonths how many months a record counts from its first day; empty: for ever
 * @param lastDay     the day until which all records count, in ISO 8601, instead of a number of months
 * @param url         web address of the terms under which the record may be used
 * @param type        the kind of terms as an address, where it is a known one
 * @param refreshable whether each record tells where its newest version can be had
 */
public record TemplateTerms(
        boolean partial, String validMonths, String lastDay, String url, String type, boolean refreshable) {

    public static final TemplateTerms NONE = new TemplateTerms(false, "", "", "", "", false);

    /** What stands at the address unless something else is said: a text to be read. */
    private static final String DOCUMENT = "https://schema.org/DigitalDocument";

    /** Until when a record counts that is valid from this moment on. */
    public Optional<Instant> validUntil(Instant from) {
        if (!lastDay.isEmpty()) {
            return Optional.of(endOf(LocalDate.parse(lastDay)));
        }
        return Optional.of(validMonths)
                .filter(months -> !months.isEmpty())
                .map(months -> from.atZone(ZoneOffset.UTC)
                        .plusMonths(Integer.parseInt(months))
                        .toInstant());
    }

    public List<TermsOfUse> termsOfUse() {
        return Optional.of(url).filter(address -> !address.isEmpty()).stream()
                .map(address -> new TermsOfUse(
                        Optional.of(address), type.isEmpty() ? DOCUMENT : type, JsonObject.EMPTY_JSON_OBJECT))
                .toList();
    }

    JsonObject toJson() {
        return Json.createObjectBuilder()
                .add("partial", partial)
                .add("validMonths", validMonths)
                .add("lastDay", lastDay)
                .add("url", url)
                .add("type", type)
                .add("refreshable", refreshable)
                .build();
    }

    static TemplateTerms of(JsonObject json) {
        return new TemplateTerms(
                json.getBoolean("partial", false),
                json.getString("validMonths", ""),
                json.getString("lastDay", ""),
                json.getString("url", ""),
                json.getString("type", ""),
                json.getBoolean("refreshable", false));
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1);
    }
}
