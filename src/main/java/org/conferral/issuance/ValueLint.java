package org.conferral.issuance;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.conferral.proof.compiled.FilledDocument;
import org.conferral.proof.compiled.Part;
import org.conferral.status.StatusPlace;

/**
 * The last look at a record whose shape was looked through before: only what differs from learner to learner is looked at. It either
 * finds nothing at all, or leaves the judgement to {@link Lint}.
 */
final class ValueLint {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String STATUS = "/credentialStatus/";

    private final Map<Object, List<String>> kinds = new ConcurrentHashMap<>();

    /** Whether nothing speaks against this record, given that nothing spoke against another of its shape. */
    boolean isClean(FilledDocument document) {
        Set<String> ids = new HashSet<>();
        for (Part part : document.parts()) {
            if (!new Look(part).isClean() || !ids.add(text(part, "/id"))) {
                return false;
            }
        }
        return true;
    }

    /** Shapes are forgotten when their library begins anew. */
    void forget() {
        kinds.clear();
    }

    private List<String> kinds(Part part) {
        return kinds.computeIfAbsent(
                part.shape(),
                shape -> part.pointers().stream()
                        .map(pointer -> Varying.kind(pointer).orElseThrow())
                        .toList());
    }

    private static String text(Part part, String pointer) {
        int position = part.pointers().indexOf(pointer);
        return position < 0 ? "" : part.written(position);
    }

    /** The look at one credential. */
    private final class Look {

        private final Part part;
        private final Findings findings = new Findings();
        private final ValueCheck values = new ValueCheck(findings);
        private final TextCheck texts = new TextCheck(findings);

        Look(Part part) {
            this.part = part;
        }

        boolean isClean() {
            List<String> kinds = kinds(part);
            for (int i = 0; i < kinds.size(); i++) {
                if (part.isEscaped(i)) {
                    return false;
                }
                String written = part.written(i);
                texts.text(written, "");
                if (!part.isAddress(i)) {
                    value(kinds.get(i), written);
                }
            }
            return findings.all().isEmpty() && datesInOrder() && statusInOrder();
        }

        private void value(String kind, String written) {
            JsonValue value =
                    kind.equals("number") ? JSON.createValue(new BigDecimal(written)) : JSON.createValue(written);
            values.check(value, kind, "");
        }

        private boolean datesInOrder() {
            String until = text(part, "/validUntil");
            try {
                return until.isEmpty()
                        || OffsetDateTime.parse(text(part, "/validFrom")).isBefore(OffsetDateTime.parse(until));
            } catch (DateTimeException e) {
                return false;
            }
        }

        private boolean statusInOrder() {
            JsonObjectBuilder entry = JSON.createObjectBuilder()
                    .add("type", "BitstringStatusListEntry")
                    .add("statusPurpose", "revocation");
            boolean any = false;
            for (String name : List.of("id", "statusListIndex", "statusListCredential")) {
                String given = text(part, STATUS + name);
                any |= !given.isEmpty();
                entry.add(name, given);
            }
            return !any || StatusPlace.fromJson(entry.build()).isPresent();
        }
    }
}
