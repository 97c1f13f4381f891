package org.conferral.verify;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.conferral.proof.KeySource;

/** Looks at a credential from every side, and at each credential bundled in it, and says what it found. */
public final class Verification {

    private static final int MOST_BUNDLED = 1_000;

    private final KeySource keys;
    private final StatusSource lists;

    public Verification(KeySource keys, StatusSource lists) {
        this.keys = Objects.requireNonNull(keys, "keys");
        this.lists = Objects.requireNonNull(lists, "lists");
    }

    public Verdict verify(byte[] document, Instant now) {
        try {
            JsonObject credential = StrictJson.read(document);
            List<Check> checks = List.of(
                    new ContextCheck(),
                    new StructureCheck(),
                    new SignatureCheck(keys, now),
                    new DateCheck(now),
                    new StatusCheck(keys, lists, now));
            return verdict(credential, "", checks);
        } catch (Unreadable e) {
            Finding finding = Finding.of(e.code(), "");
            return new Verdict(Outcome.UNVERIFIABLE, Optional.empty(), List.of(finding), List.of());
        }
    }

    private Verdict verdict(JsonObject credential, String pointer, List<Check> checks) {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.of(Code.DOCUMENT_READ, pointer));
        checks.forEach(check -> findings.addAll(check.look(credential, pointer)));
        List<Verdict> nested = nested(credential, pointer, checks, findings);
        return new Verdict(outcome(findings), Optional.of(CredentialFacts.of(credential)), findings, nested);
    }

    /** The outer proof does not bind a result to its credential, so each bundled one is verified by its own. */
    private List<Verdict> nested(JsonObject credential, String pointer, List<Check> checks, List<Finding> findings) {
        String at = pointer + "/credentialSubject/verifiableCredential";
        List<JsonValue> bundle =
                Members.values(Members.object(credential, "credentialSubject"), "verifiableCredential");
        if (!bundle.isEmpty() && (!pointer.isEmpty() || bundle.size() > MOST_BUNDLED)) {
            findings.add(Finding.of(Code.DOCUMENT_TOO_DEEP, at));
            return List.of();
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < bundle.size(); i++) {
            verdicts.add(nested(bundle.get(i), at + "/" + i, checks));
            findings.add(Finding.of(about(verdicts.get(i).outcome()), at + "/" + i, name(verdicts.get(i))));
        }
        return verdicts;
    }

    private Verdict nested(JsonValue value, String pointer, List<Check> checks) {
        if (value instanceof JsonObject credential) {
            return verdict(credential, pointer, checks);
        }
        Finding finding = Finding.of(Code.PROOF_UNSUPPORTED, pointer);
        return new Verdict(Outcome.UNVERIFIABLE, Optional.empty(), List.of(finding), List.of());
    }

    private static Outcome outcome(List<Finding> findings) {
        return findings.stream()
                .map(Finding::code)
                .min(Comparator.naturalOrder())
                .flatMap(Code::outcome)
                .orElse(Outcome.VALID);
    }

    private static Code about(Outcome nested) {
        return switch (nested) {
            case VALID -> Code.NESTED_GOOD;
            case TAMPERED -> Code.NESTED_TAMPERED;
            case REVOKED -> Code.NESTED_REVOKED;
            case SUSPENDED -> Code.NESTED_SUSPENDED;
            case UNVERIFIABLE -> Code.NESTED_UNVERIFIABLE;
            case EXPIRED, NOT_YET_VALID -> Code.NESTED_NOT_IN_FORCE;
        };
    }

    private static String name(Verdict verdict) {
        return verdict.credential().flatMap(CredentialFacts::name).orElse("");
    }
}
