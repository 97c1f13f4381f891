package org.conferral.proof.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CanonicalizationTest {

    private static final String P = "https://example.org/p";

    /** A statement between nodes by their numbers; a graph of -1 is the default one, an object of -1 a literal. */
    record Edge(int subject, int predicate, int object, int graph) {}

    @Property(tries = 2_000, seed = "20260105")
    void names_and_order_of_what_comes_in_do_not_matter(@ForAll("graphs") List<Edge> edges, @ForAll Random random) {
        Map<Integer, Integer> renamed = new HashMap<>();
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, 5).boxed().toList());
        Collections.shuffle(numbers, random);
        IntStream.range(0, 5).forEach(i -> renamed.put(i, numbers.get(i)));
        List<Edge> shuffled = new ArrayList<>(edges.stream()
                .map(edge -> new Edge(
                        renamed.get(edge.subject),
                        edge.predicate,
                        renamed.getOrDefault(edge.object, -1),
                        renamed.getOrDefault(edge.graph, -1)))
                .toList());
        Collections.shuffle(shuffled, random);

        assertThat(canonical(shuffled)).isEqualTo(canonical(edges));
    }

    @Provide
    Arbitrary<List<Edge>> graphs() {
        Arbitrary<Integer> nodes = Arbitraries.integers().between(0, 4);
        Arbitrary<Integer> nodesOrNone = Arbitraries.integers().between(-1, 4);
        return Combinators.combine(nodes, Arbitraries.integers().between(0, 1), nodesOrNone, nodesOrNone)
                .as(Edge::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(10);
    }

    /** Both statements count in the hash of the node they are about, although they read the same from there. */
    @Test
    void statements_about_two_like_nodes_are_two() {
        assertThat(canonical(List.of(new Edge(0, 0, 1, -1), new Edge(0, 0, 2, -1), new Edge(3, 0, 4, -1))))
                .isEqualTo("""
                        _:c14n0 <https://example.org/p0> _:c14n4 .
                        _:c14n1 <https://example.org/p0> _:c14n2 .
                        _:c14n1 <https://example.org/p0> _:c14n3 .
                        """);
    }

    /** A node that is related in two graphs in the same way counts twice. */
    @Test
    void a_neighbour_in_two_graphs_is_two_neighbours() {
        assertThat(canonical(List.of(
                        new Edge(0, 0, 1, 2), new Edge(0, 0, 1, 3), new Edge(1, 0, 0, 2), new Edge(1, 0, 0, 3))))
                .isEqualTo("""
                        _:c14n1 <https://example.org/p0> _:c14n2 _:c14n0 .
                        _:c14n1 <https://example.org/p0> _:c14n2 _:c14n3 .
                        _:c14n2 <https://example.org/p0> _:c14n1 _:c14n0 .
                        _:c14n2 <https://example.org/p0> _:c14n1 _:c14n3 .
                        """);
    }

    @Test
    void a_crowd_in_which_everyone_knows_everyone_is_too_complex() {
        List<Edge> crowd = IntStream.range(0, 12)
                .boxed()
                .flatMap(one -> IntStream.range(0, 12)
                        .filter(other -> other != one)
                        .mapToObj(other -> new Edge(one, 0, other, -1)))
                .toList();
        assertThatExceptionOfType(TooComplex.class).isThrownBy(() -> canonical(crowd));
    }

    @Test
    void a_long_row_of_like_nodes_is_too_complex_and_no_overflow() {
        List<Edge> row = IntStream.range(0, 10_000)
                .mapToObj(i -> new Edge(i, 0, (i + 1) % 10_000, -1))
                .toList();
        assertThatExceptionOfType(TooComplex.class).isThrownBy(() -> canonical(row));
    }

    private static String canonical(List<Edge> edges) {
        Dataset dataset = new Dataset();
        for (Edge edge : edges) {
            boolean literal = edge.object < 0;
            dataset.quad(
                    node(edge.subject),
                    P + edge.predicate,
                    literal ? "text" : node(edge.object),
                    literal ? "http://www.w3.org/2001/XMLSchema#string" : null,
                    null,
                    null,
                    edge.graph < 0 ? null : node(edge.graph));
        }
        return Canonicalization.of(dataset, "SHA-256");
    }

    private static String node(int number) {
        return "_:n" + number;
    }
}
