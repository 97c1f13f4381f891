package org.conferral.reading;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A record as a line that its learner adds to a profile at LinkedIn, by the address of the form there ("Add to profile"). */
public final class ProfileLink {

    private static final String FORM = "https://www.linkedin.com/profile/add?";

    private ProfileLink() {}

    /**
     * The address of the form, filled in with what the record says.
     *
     * @param verify where anyone can check the record
     */
    public static URI of(JsonObject credential, URI verify) {
        Json json = new Json(credential);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("startTask", "CERTIFICATION_NAME");
        fields.put("name", name(json));
        fields.put("organizationName", json.object("issuer").text("name"));
        day(json, "validFrom").ifPresent(day -> month(fields, "issue", day));
        day(json, "validUntil").ifPresent(day -> month(fields, "expiration", day));
        fields.put("certUrl", verify.toString());
        fields.put("certId", json.text("id"));
        return URI.create(FORM
                + fields.entrySet().stream()
                        .filter(field -> !field.getValue().isEmpty())
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&")));
    }

    private static String name(Json json) {
        String achievement =
                json.object("credentialSubject").object("achievement").text("name");
        return achievement.isEmpty() ? json.text("name") : achievement;
    }

    private static Optional<LocalDate> day(Json json, String name) {
        String written =
                json.day(name, at -> at.atZone(ZoneOffset.UTC).toLocalDate().toString());
        return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
    }

    private static void month(Map<String, String> fields, String what, LocalDate day) {
        fields.put(what + "Year", String.valueOf(day.getYear()));
        fields.put(what + "Month", String.valueOf(day.getMonthValue()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
