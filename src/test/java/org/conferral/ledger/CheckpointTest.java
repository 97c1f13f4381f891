package org.conferral.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.conferral.proof.Ed25519Key;
import org.junit.jupiter.api.Test;

/** What is signed of the ledger, and what goes into it. */
class CheckpointTest {

    private static final Ed25519Key KEY = Ed25519Key.ofSeed(new byte[32]);
    private static final Checkpoint CHECKPOINT = new Checkpoint(
            "records.northfield.example/ledger",
            12,
            TreeHash.root(List.of()),
            Instant.parse("2026-05-29T10:00:00.123456Z"));

    @Test
    void a_checkpoint_is_a_signed_note_that_other_programs_read() {
        String note = SignedCheckpoint.sign(CHECKPOINT, KEY).text();

        assertThat(note.lines())
                .startsWith(
                        "records.northfield.example/ledger",
                        "12",
                        "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
                        "time 2026-05-29T10:00:00.123456Z",
                        "")
                .last()
                .asString()
                .startsWith("\u2014 records.northfield.example/ledger ");
    }

    @Test
    void a_checkpoint_is_read_as_it_was_written_and_is_by_its_key_alone() {
        SignedCheckpoint read =
                SignedCheckpoint.read(SignedCheckpoint.sign(CHECKPOINT, KEY).text());
        byte[] other = new byte[32];
        other[0] = 1;

        assertThat(read.checkpoint().text()).isEqualTo(CHECKPOINT.text());
        assertThat(read.isBy(new LedgerKey(KEY.multikey()))).isTrue();
        assertThat(read.isBy(new LedgerKey(Ed25519Key.ofSeed(other).multikey())))
                .isFalse();
    }

    @Test
    void a_changed_checkpoint_is_not_signed() {
        String note = SignedCheckpoint.sign(CHECKPOINT, KEY).text();
        LedgerKey key = new LedgerKey(KEY.multikey());

        assertThat(SignedCheckpoint.read(note.replace("\n12\n", "\n11\n")).isBy(key))
                .isFalse();
        assertThat(SignedCheckpoint.read(note.replace("10:00:00", "10:00:01")).isBy(key))
                .isFalse();
        assertThatThrownBy(() -> SignedCheckpoint.read(note.substring(0, 60)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SignedCheckpoint.read(note.replace("time ", "tide ")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_key_is_told_as_verifiers_of_signed_notes_take_it() {
        assertThat(new LedgerKey(KEY.multikey()).verifierKey("records.northfield.example/ledger"))
                .matches("records\\.northfield\\.example/ledger\\+[0-9a-f]{8}\\+[A-Za-z0-9+/]{44}");
    }

    @Test
    void a_leaf_is_a_line_that_anybody_can_hash() {
        Leaf leaf = new Leaf("issued", "chunk-1", TreeHash.sha256(new byte[0]));

        assertThat(leaf.text())
                .isEqualTo("issued chunk-1 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(leaf.hash()).isEqualTo(TreeHash.leaf(leaf.text().getBytes()));
        assertThatThrownBy(() -> new Leaf("issued", "two words", new byte[32]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Leaf("issued", "x", new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_bundle_takes_its_documents_in_the_order_of_their_ids_and_proves_each() {
        byte[] a = TreeHash.sha256(new byte[] {1});
        byte[] b = TreeHash.sha256(new byte[] {2});
        byte[] c = TreeHash.sha256(new byte[] {3});
        Bundle bundle = Bundle.of(Map.of("id-2", b, "id-3", c, "id-1", a));

        assertThat(bundle.root())
                .isEqualTo(TreeHash.root(List.of(TreeHash.leaf(a), TreeHash.leaf(b), TreeHash.leaf(c))));
        assertThat(bundle.proof("id-2").proves(TreeHash.leaf(b), bundle.root())).isTrue();
        assertThat(bundle.proof("id-2").proves(TreeHash.leaf(c), bundle.root())).isFalse();
        assertThatThrownBy(() -> bundle.proof("id-4")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bundle.of(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
