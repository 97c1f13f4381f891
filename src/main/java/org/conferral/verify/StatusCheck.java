package org.conferral.verify;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.conferral.proof.DataIntegrity;
import org.conferral.proof.KeySource;
import org.conferral.status.BitstringStatusList;
import org.conferral.status.StatusPlace;
import org.conferral.status.StatusPurpose;

/** Whether the issuer still stands behind the credential, after the issuer's own signed list. */
final class StatusCheck implements Check {

    private final KeySource keys;
    private final StatusSource source;
    private final DocumentSource web;
    private final Instant now;
    private final Map<URI, ListReading> lists = new HashMap<>();

    StatusCheck(KeySource keys, StatusSource source, DocumentSource web, Instant now) {
        this.keys = Objects.requireNonNull(keys, "keys");
        this.source = Objects.requireNonNull(source, "source");
        this.web = Objects.requireNonNull(web, "web");
        this.now = Objects.requireNonNull(now, "now");
    }

    /** A status list as far as it could be read: the bits, or the reason why there are none to trust. */
    private record ListReading(
            Optional<Code> fault, String issuer, List<String> purposes, Optional<BitstringStatusList> bits) {

        static ListReading faulty(Code fault) {
            return new ListReading(Optional.of(fault), "", List.of(), Optional.empty());
        }
    }

    @Override
    public List<Finding> look(JsonObject credential, String pointer) {
        String at = pointer + "/credentialStatus";
        List<Finding> findings = new ArrayList<>();
        for (JsonValue entry : Members.values(credential, "credentialStatus")) {
            findings.add(entry(entry, credential, at));
        }
        if (!web.open() && findings.stream().anyMatch(finding -> finding.code() == Code.STATUS_LIST_UNAVAILABLE)) {
            findings.add(Finding.of(Code.STATUS_NOT_ASKED, at));
        }
        return findings.isEmpty() ? List.of(Finding.of(Code.STATUS_ABSENT, pointer)) : findings;
    }

    private Finding entry(JsonValue value, JsonObject credential, String at) {
        if (!(value instanceof JsonObject entry)) {
            return Finding.of(Code.STATUS_MALFORMED, at);
        }
        List<String> types = Members.texts(entry, "type");
        if (types.contains(NamedRevocations.TYPE)) {
            return new NamedRevocations(web).look(entry, credential, at);
        }
        if (!types.contains("BitstringStatusListEntry")) {
            return Finding.of(Code.STATUS_UNSUPPORTED, at, String.join(" ", types));
        }
        return StatusPlace.fromJson(entry)
                .map(place -> places(place, credential, at))
                .orElseGet(() -> Finding.of(Code.STATUS_MALFORMED, at));
    }

    /** What the named place tells, and when that is nothing bad, what the issuer tells beside it. */
    private Finding places(StatusPlace named, JsonObject credential, String at) {
        Finding finding = place(named, credential, at);
        return finding.code() == Code.STATUS_GOOD
                ? source.beside(named)
                        .map(place -> toldHereOnly(place(place, credential, at)))
                        .orElse(finding)
                : finding;
    }

    private static Finding toldHereOnly(Finding finding) {
        return finding.code() == Code.STATUS_SUSPENDED
                ? Finding.of(Code.STATUS_SUSPENDED_HERE, finding.pointer())
                : finding;
    }

    private Finding place(StatusPlace place, JsonObject credential, String at) {
        String list = place.list().toString();
        ListReading reading = lists.computeIfAbsent(place.list(), this::read);
        if (reading.fault().isPresent()) {
            return Finding.of(reading.fault().get(), at, list);
        }
        if (!Members.issuer(credential).equals(Optional.of(reading.issuer()))) {
            return Finding.of(Code.STATUS_LIST_NOT_GENUINE, at, list);
        }
        if (!reading.purposes().contains(place.purpose().text())) {
            return Finding.of(
                    Code.STATUS_LIST_WRONG_PURPOSE, at, place.purpose().text());
        }
        return bit(place, reading.bits().orElseThrow(), at);
    }

    private static Finding bit(StatusPlace place, BitstringStatusList bits, String at) {
        if (place.index() >= bits.size()) {
            return Finding.of(Code.STATUS_INDEX_OUTSIDE, at, Integer.toString(place.index()));
        }
        if (!bits.isSet(place.index())) {
            return Finding.of(Code.STATUS_GOOD, at);
        }
        return Finding.of(
                place.purpose() == StatusPurpose.REVOCATION ? Code.STATUS_REVOKED : Code.STATUS_SUSPENDED, at);
    }

    private ListReading read(URI address) {
        Optional<JsonObject> known = source.list(address);
        if (known.isPresent()) {
            return read(known.get(), address);
        }
        return read(web.get(address), address);
    }

    private ListReading read(Fetched answer, URI address) {
        if (!(answer instanceof Fetched.Found found)) {
            return ListReading.faulty(Code.STATUS_LIST_UNAVAILABLE);
        }
        try {
            return read(StrictJson.read(found.document()), address);
        } catch (Unreadable notAList) {
            return ListReading.faulty(Code.STATUS_LIST_UNREADABLE);
        }
    }

    private ListReading read(JsonObject list, URI address) {
        boolean named = Members.text(list, "id").equals(Optional.of(address.toString()))
                && Members.texts(list, "type").contains("BitstringStatusListCredential");
        if (!named || !DataIntegrity.check(list, keys, now).good()) {
            return ListReading.faulty(Code.STATUS_LIST_NOT_GENUINE);
        }
        return inForce(list) ? bits(list) : ListReading.faulty(Code.STATUS_LIST_EXPIRED);
    }

    private boolean inForce(JsonObject list) {
        return new DateCheck(now).look(list, "").stream().allMatch(finding -> finding.code() == Code.DATES_GOOD);
    }

    private static ListReading bits(JsonObject list) {
        JsonObject subject = Members.object(list, "credentialSubject");
        try {
            BitstringStatusList bits = BitstringStatusList.decode(
                    Members.text(subject, "encodedList").orElse(""));
            return new ListReading(
                    Optional.empty(),
                    Members.issuer(list).orElse(""),
                    Members.texts(subject, "statusPurpose"),
                    Optional.of(bits));
        } catch (IllegalArgumentException e) {
            return ListReading.faulty(Code.STATUS_LIST_UNREADABLE);
        }
    }
}
