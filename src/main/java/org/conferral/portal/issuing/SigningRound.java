package org.conferral.portal.issuing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.conferral.issuance.Cleared;
import org.conferral.issuance.Clearing;
import org.conferral.issuance.Draft;
import org.conferral.issuance.Refused;
import org.conferral.issuance.SignedCredential;
import org.conferral.ledger.Bundle;
import org.conferral.proof.ProofException;

/** The records that are signed in one go, and those that cannot be, each with its reason. */
final class SigningRound {

    private final Clearing clearing;
    private final UnitIssuer issuer;
    private final Instant now;
    private final List<WaitingRecord> done = new ArrayList<>();
    private final Map<String, SignedCredential> signed = new LinkedHashMap<>();
    private final Map<String, String> failures = new LinkedHashMap<>();

    SigningRound(Clearing clearing, UnitIssuer issuer, Instant now) {
        this.clearing = clearing;
        this.issuer = issuer;
        this.now = now;
    }

    void sign(WaitingRecord waiting, Draft draft) {
        try {
            String problem = clearing.check(draft).fold(cleared -> signed(waiting, cleared), SigningRound::reasons);
            if (!problem.isEmpty()) {
                failures.put(waiting.id(), problem);
            }
        } catch (ProofException e) {
            failures.put(waiting.id(), "unsignable: " + e.detail());
        }
    }

    private String signed(WaitingRecord waiting, Cleared cleared) {
        signed.put(waiting.id(), issuer.sign(cleared, now));
        done.add(waiting);
        return "";
    }

    private static String reasons(Refused refused) {
        return refused.findings().stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .collect(Collectors.joining("; "));
    }

    /** Those that were signed. */
    List<WaitingRecord> done() {
        return done;
    }

    /** What was signed, by the ids of the records, in their order. */
    Map<String, SignedCredential> signed() {
        return signed;
    }

    /** Which records were signed, as the ledger names them. */
    String subject() {
        return IssuedWitness.subject(done.stream().map(WaitingRecord::id).toList());
    }

    /** What the ledger remembers of the signed bytes. */
    byte[] root() {
        Map<String, byte[]> hashes = new HashMap<>();
        signed.forEach((id, credential) -> hashes.put(id, HexFormat.of().parseHex(credential.sha256())));
        return Bundle.of(hashes).root();
    }

    /** Why records cannot be signed, by their ids. */
    Map<String, String> failures() {
        return failures;
    }
}
