package org.conferral.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.conferral.ledger.Bundle;
import org.conferral.ledger.Checkpoint;
import org.conferral.ledger.Leaf;
import org.conferral.ledger.SignedCheckpoint;
import org.conferral.ledger.TreeHash;
import org.conferral.ledger.TreePaths;
import org.conferral.proof.Ed25519Key;
import org.junit.jupiter.api.Test;

/** A record is proved to be logged by its chunk, without showing the others. */
class DocumentProofTest {

    private static final byte[] FIRST = TreeHash.sha256(new byte[] {1});
    private static final byte[] SECOND = TreeHash.sha256(new byte[] {2});
    private static final Bundle CHUNK = Bundle.of(Map.of("record-1", FIRST, "record-2", SECOND));

    @Test
    void the_proof_leads_from_a_record_to_what_was_signed() {
        assertThat(new DocumentProof(SECOND, CHUNK.proof("record-2"), logged(CHUNK.root())).holds())
                .isTrue();
    }

    @Test
    void the_proof_of_another_record_or_another_chunk_does_not_hold() {
        assertThat(new DocumentProof(FIRST, CHUNK.proof("record-2"), logged(CHUNK.root())).holds())
                .isFalse();
        assertThat(new DocumentProof(SECOND, CHUNK.proof("record-2"), logged(FIRST)).holds())
                .isFalse();
    }

    private static LedgerProof logged(byte[] root) {
        Leaf chunk = new Leaf("issued", "chunk-1", root);
        List<byte[]> leaves = List.of(TreeHash.leaf(new byte[0]), chunk.hash());
        SignedCheckpoint signed = SignedCheckpoint.sign(
                new Checkpoint("test.example/ledger", 2, TreeHash.root(leaves), Instant.EPOCH),
                Ed25519Key.ofSeed(new byte[32]));
        TreePaths paths = new TreePaths(
                (height, index) -> TreeHash.root(leaves.subList((int) index << height, (int) (index + 1) << height)));
        return new LedgerProof(chunk, paths.inclusion(1, 2), signed);
    }
}
