package org.conferral.verify;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.conferral.proof.Contexts;

/** What the data model 2.0 asks of every credential and every presentation, whatever they are about; all that is wrong is told at once. */
public final class DataModel {

    private static final Set<String> TYPED =
            Set.of("credentialStatus", "credentialSchema", "refreshService", "termsOfUse", "evidence", "proof");

    private final JsonObject document;
    private final List<Breach> breaches = new ArrayList<>();

    private DataModel(JsonObject document) {
        this.document = document;
    }

    /** A rule the document breaks, and where. */
    public record Breach(String pointer, Rule rule) {}

    /** What can be wrong. */
    public enum Rule {
        CONTEXT,
        CONTEXT_ITEM,
        ID,
        TYPE,
        ISSUER,
        SUBJECT,
        MOMENT,
        PERIOD,
        TYPED_OBJECT,
        SCHEMA_ID,
        TEXT,
        RESOURCE,
        HOLDER,
        BUNDLE
    }

    /** The rules a credential breaks; none when it is right. */
    public static List<Breach> ofCredential(JsonObject credential) {
        DataModel model = new DataModel(credential);
        model.common("VerifiableCredential");
        model.party("issuer", Rule.ISSUER, true);
        model.subject();
        model.period();
        model.texts(credential, "");
        model.resources();
        return List.copyOf(model.breaches);
    }

    /** The rules a presentation breaks; none when it is right. */
    public static List<Breach> ofPresentation(JsonObject presentation) {
        DataModel model = new DataModel(presentation);
        model.common("VerifiablePresentation");
        model.party("holder", Rule.HOLDER, false);
        each(presentation, "verifiableCredential", (value, at) -> model.require(isFilled(value), at, Rule.BUNDLE));
        return List.copyOf(model.breaches);
    }

    @FunctionalInterface
    private interface Look {
        void at(JsonValue value, String pointer);
    }

    private void common(String type) {
        context();
        id(document, "");
        List<JsonValue> types = Members.values(document, "type");
        require(
                types.stream().allMatch(JsonString.class::isInstance)
                        && Members.texts(document, "type").contains(type),
                "/type",
                Rule.TYPE);
        TYPED.forEach(member -> each(document, member, (value, at) -> typed(value, at, member)));
    }

    private void context() {
        List<JsonValue> contexts = Members.values(document, "@context");
        boolean first = !contexts.isEmpty()
                && contexts.get(0) instanceof JsonString url
                && url.getString().equals(Contexts.CREDENTIALS_V2);
        require(first, "/@context", Rule.CONTEXT);
        each(
                document,
                "@context",
                (value, at) -> require(value instanceof JsonObject || isAddress(value), at, Rule.CONTEXT_ITEM));
    }

    /** An object of these may go without identifier, but not without saying what it is. */
    private void typed(JsonValue value, String at, String member) {
        if (!(value instanceof JsonObject object)
                || Members.texts(object, "type").isEmpty()) {
            breach(at, Rule.TYPED_OBJECT);
            return;
        }
        id(object, at);
        require(!member.equals("credentialSchema") || object.containsKey("id"), at + "/id", Rule.SCHEMA_ID);
    }

    private void party(String member, Rule rule, boolean required) {
        JsonValue value = document.get(member);
        if (value == null) {
            require(!required, "/" + member, rule);
            return;
        }
        JsonValue id = value instanceof JsonObject profile ? profile.getOrDefault("id", JsonValue.NULL) : value;
        require(isAddress(id), "/" + member, rule);
        if (value instanceof JsonObject profile) {
            texts(profile, "/" + member);
        }
    }

    private void subject() {
        require(!Members.values(document, "credentialSubject").isEmpty(), "/credentialSubject", Rule.SUBJECT);
        each(document, "credentialSubject", (value, at) -> {
            require(isFilled(value), at, Rule.SUBJECT);
            if (value instanceof JsonObject subject) {
                id(subject, at);
            }
        });
    }

    private void period() {
        for (String member : List.of("validFrom", "validUntil")) {
            require(!document.containsKey(member) || Moment.is(document.get(member)), "/" + member, Rule.MOMENT);
        }
        boolean reversed = Members.time(document, "validFrom")
                .flatMap(from -> Members.time(document, "validUntil").filter(until -> until.isBefore(from)))
                .isPresent();
        require(!reversed, "/validUntil", Rule.PERIOD);
    }

    private void texts(JsonObject holder, String at) {
        for (String member : List.of("name", "description")) {
            each(holder, member, (value, place) -> require(LanguageValue.is(value), at + place, Rule.TEXT));
        }
    }

    private void resources() {
        Set<String> seen = new HashSet<>();
        each(document, "relatedResource", (value, at) -> {
            boolean right = value instanceof JsonObject resource
                    && isAddress(resource.getOrDefault("id", JsonValue.NULL))
                    && seen.add(resource.getString("id"))
                    && (resource.containsKey("digestSRI") || resource.containsKey("digestMultibase"));
            require(right, at, Rule.RESOURCE);
        });
    }

    private void id(JsonObject holder, String at) {
        require(!holder.containsKey("id") || isAddress(holder.get("id")), at + "/id", Rule.ID);
    }

    private static void each(JsonObject holder, String member, Look look) {
        JsonValue value = holder.get(member);
        if (value instanceof JsonArray values) {
            for (int i = 0; i < values.size(); i++) {
                look.at(values.get(i), "/" + member + "/" + i);
            }
        } else if (value != null) {
            look.at(value, "/" + member);
        }
    }

    private static boolean isFilled(JsonValue value) {
        return value instanceof JsonObject object && !object.isEmpty();
    }

    private static boolean isAddress(JsonValue value) {
        return value instanceof JsonString text
                && text.getString().matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|^`\\\\]+");
    }

    private void require(boolean kept, String pointer, Rule rule) {
        if (!kept) {
            breach(pointer, rule);
        }
    }

    private void breach(String pointer, Rule rule) {
        breaches.add(new Breach(pointer, rule));
    }
}
