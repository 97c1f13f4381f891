package org.conferral.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The tree is the one of RFC 6962 and RFC 9162, to the byte. */
class TreeTest {

    /** The leaves and roots that implementations of Certificate Transparency are held against. */
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void the_roots_are_those_of_certificate_transparency() {
        List<byte[]> hashes = published();
        for (int size = 0; size <= hashes.size(); size++) {
            assertThat(hex(TreeHash.root(hashes.subList(0, size)))).isEqualTo(ROOTS.get(size));
        }
    }

    @Test
    void the_paths_are_those_of_certificate_transparency() {
        TreePaths paths = paths(published());
        List<String> beside = List.of(
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");

        assertThat(paths.inclusion(0, 8).path()).extracting(TreeTest::hex).isEqualTo(beside);
        assertThat(paths.consistency(1, 8).path()).extracting(TreeTest::hex).isEqualTo(beside);
        assertThat(paths.consistency(6, 8).path())
                .extracting(TreeTest::hex)
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Property(tries = 300)
    void every_leaf_is_proved_to_be_where_it_is_and_nowhere_else(
            @ForAll @IntRange(min = 1, max = 300) int size, @ForAll @IntRange(min = 0, max = 299) int any) {
        List<byte[]> leaves = leaves(size);
        int index = any % size;
        byte[] root = TreeHash.root(leaves);
        InclusionProof proof = paths(leaves).inclusion(index, size);

        assertThat(proof.proves(leaves.get(index), root)).isTrue();
        assertThat(proof.proves(leaf(size + 1), root)).isFalse();
        assertThat(proof.proves(leaves.get(index), leaf(size + 2))).isFalse();
        assertThat(new InclusionProof(index + 1L, size, proof.path()).proves(leaves.get(index), root))
                .isFalse();
        proof.path().stream()
                .findFirst()
                .ifPresent(first -> assertThat(new InclusionProof(
                                        index,
                                        size,
                                        proof.path().subList(1, proof.path().size()))
                                .proves(leaves.get(index), root))
                        .isFalse());
    }

    @Property(tries = 300)
    void a_tree_is_proved_to_have_only_grown(
            @ForAll @IntRange(min = 1, max = 300) int size, @ForAll @IntRange(min = 1, max = 300) int any) {
        List<byte[]> leaves = leaves(size);
        int first = 1 + any % size;
        byte[] older = TreeHash.root(leaves.subList(0, first));
        byte[] newer = TreeHash.root(leaves);
        ConsistencyProof proof = paths(leaves).consistency(first, size);

        assertThat(proof.proves(older, newer)).isTrue();
        assertThat(proof.proves(leaf(size + 1), newer)).isFalse();
        assertThat(proof.proves(older, leaf(size + 1))).isFalse();
        if (first < size) {
            List<byte[]> longer = new ArrayList<>(proof.path());
            longer.add(older);
            assertThat(new ConsistencyProof(first, size, longer).proves(older, newer))
                    .isFalse();
        }
    }

    @Property(tries = 100)
    void the_edge_goes_on_from_what_was_kept_of_it(
            @ForAll @IntRange(max = 200) int before, @ForAll @IntRange(max = 200) int more) {
        Frontier first = Frontier.empty();
        leaves(before).forEach(first::add);
        Frontier second = Frontier.of(first.size(), first.kept());
        leaves(before + more).subList(before, before + more).forEach(second::add);

        assertThat(second.root()).isEqualTo(TreeHash.root(leaves(before + more)));
        assertThat(second.size()).isEqualTo(before + more);
    }

    @Property(tries = 50)
    void each_subtree_is_told_once_when_it_is_complete(@ForAll @IntRange(min = 1, max = 200) int size) {
        List<byte[]> leaves = leaves(size);
        List<String> told = new ArrayList<>();
        Frontier tree = Frontier.empty();
        leaves.forEach(leaf -> tree.add(leaf, (height, index, hash) -> {
            told.add(height + " " + index);
            assertThat(hash)
                    .isEqualTo(TreeHash.root(leaves.subList((int) index << height, (int) (index + 1) << height)));
        }));

        assertThat(told).doesNotHaveDuplicates().hasSize(2 * size - Integer.bitCount(size));
    }

    @Test
    void what_is_no_edge_of_a_tree_is_refused() {
        assertThatThrownBy(() -> Frontier.of(3, new byte[32])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Frontier.of(-1, new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }

    private static TreePaths paths(List<byte[]> leaves) {
        return new TreePaths(
                (height, index) -> TreeHash.root(leaves.subList((int) index << height, (int) (index + 1) << height)));
    }

    private static List<byte[]> published() {
        return LEAVES.stream()
                .map(leaf -> TreeHash.leaf(HexFormat.of().parseHex(leaf)))
                .toList();
    }

    private static List<byte[]> leaves(int count) {
        List<byte[]> leaves = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            leaves.add(leaf(number));
        }
        return leaves;
    }

    private static byte[] leaf(int number) {
        return TreeHash.leaf(ByteBuffer.allocate(4).putInt(number).array());
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
