package org.conferral.portal.registry;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.conferral.ledger.ConsistencyProof;
import org.conferral.ledger.Leaf;
import org.conferral.ledger.SignedCheckpoint;
import org.conferral.portal.audit.DocumentProof;
import org.conferral.portal.audit.LedgerCheckLine;
import org.conferral.portal.audit.LedgerFinding;
import org.conferral.portal.audit.LedgerProof;
import org.conferral.portal.audit.LedgerReport;
import org.conferral.portal.audit.LedgerView;

/** The ledger as JSON. */
final class LedgerDocument {

    private LedgerDocument() {}

    static JsonObject of(LedgerView ledger) {
        return Json.createObjectBuilder()
                .add("leaves", ledger.leaves())
                .add("key", ledger.verifierKey())
                .add("since", time(ledger.since()))
                .add(
                        "checkpoint",
                        ledger.newest()
                                .<JsonValue>map(LedgerDocument::checkpoint)
                                .orElse(JsonValue.NULL))
                .build();
    }

    static JsonObject of(LedgerProof proof) {
        return proof(proof).build();
    }

    static JsonObject of(DocumentProof proof) {
        return proof(proof.ledger())
                .add("sha256", hex(proof.sha256()))
                .add(
                        "bundle",
                        Json.createObjectBuilder()
                                .add("index", proof.bundle().index())
                                .add("size", proof.bundle().size())
                                .add("path", path(proof.bundle().path())))
                .build();
    }

    static JsonObject of(ConsistencyProof proof) {
        return Json.createObjectBuilder()
                .add("from", proof.first())
                .add("size", proof.second())
                .add("path", path(proof.path()))
                .build();
    }

    static JsonObject of(LedgerCheckLine check) {
        JsonArrayBuilder findings = Json.createArrayBuilder();
        check.report().map(LedgerReport::findings).orElse(List.of()).forEach(finding -> findings.add(of(finding)));
        return Json.createObjectBuilder()
                .add("state", state(check))
                .add("beganAt", time(check.beganAt()))
                .add("endedAt", time(check.endedAt()))
                .add("done", check.done())
                .add("total", check.total())
                .add("troubles", check.report().map(LedgerReport::troubles).orElse(0L))
                .add("findings", findings)
                .build();
    }

    private static JsonObject of(LedgerFinding finding) {
        return Json.createObjectBuilder()
                .add("code", finding.code().name())
                .add("kind", finding.kind())
                .add("subject", finding.subject())
                .add("place", finding.place())
                .add("detail", finding.text())
                .build();
    }

    private static String state(LedgerCheckLine check) {
        if (check.running()) {
            return "running";
        }
        if (check.report().isPresent()) {
            return check.fits() ? "fits" : "fails";
        }
        return check.broken() ? "broken" : "none";
    }

    private static JsonObjectBuilder proof(LedgerProof proof) {
        Leaf leaf = proof.leaf();
        return Json.createObjectBuilder()
                .add(
                        "leaf",
                        Json.createObjectBuilder()
                                .add("kind", leaf.kind())
                                .add("subject", leaf.subject())
                                .add("content", hex(leaf.content()))
                                .add("text", leaf.text())
                                .add("hash", hex(leaf.hash())))
                .add("index", proof.inclusion().index())
                .add("path", path(proof.inclusion().path()))
                .add("checkpoint", checkpoint(proof.signed()));
    }

    private static JsonObject checkpoint(SignedCheckpoint signed) {
        return Json.createObjectBuilder()
                .add("origin", signed.checkpoint().origin())
                .add("size", signed.checkpoint().size())
                .add("root", hex(signed.checkpoint().root()))
                .add("at", signed.checkpoint().at().toString())
                .add("note", signed.text())
                .build();
    }

    private static JsonArray path(List<byte[]> hashes) {
        JsonArrayBuilder path = Json.createArrayBuilder();
        hashes.forEach(hash -> path.add(hex(hash)));
        return path.build();
    }

    private static JsonValue time(Optional<Instant> moment) {
        return moment.<JsonValue>map(at -> Json.createValue(at.toString())).orElse(JsonValue.NULL);
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
