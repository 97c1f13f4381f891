package org.conferral.proof.compiled;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.conferral.proof.compiled.Node.Mention;

/** Turns the canonical statements of a marked document into a shape with gaps. */
final class QuadCompiler {

    private static final Comparator<String> BY_BYTES =
            (one, other) -> Arrays.compareUnsigned(Bytes.of(one), Bytes.of(other));

    private final Gaps gaps;
    private final boolean bundles;
    private final Map<String, Integer> nodes = new LinkedHashMap<>();
    private final Map<String, List<Line>> bySubject = new LinkedHashMap<>();
    private final List<List<Statement>> mentioning = new ArrayList<>();
    private final List<List<Mention>> mentions = new ArrayList<>();
    private boolean beyond;
    private boolean high;

    private QuadCompiler(Gaps gaps, boolean bundles) {
        this.gaps = gaps;
        this.bundles = bundles;
    }

    static QuadShape compile(List<String> lines, Gaps gaps, boolean bundles) {
        QuadCompiler compiler = new QuadCompiler(gaps, bundles);
        lines.stream().sorted(BY_BYTES).forEach(compiler::add);
        List<Block> blocks = compiler.bySubject.entrySet().stream()
                .map(entry -> new Block(compiler.subject(entry.getKey()), entry.getValue(), bundles))
                .toList();
        List<Node> all = new ArrayList<>();
        for (int node = 0; node < compiler.nodes.size(); node++) {
            all.add(compiler.node(node));
        }
        return new QuadShape(blocks, all, bundles, compiler.beyond, compiler.high);
    }

    private void add(String text) {
        Statement statement = Statement.of(text);
        text.codePoints().forEach(this::note);
        Line line = line(statement);
        bySubject.computeIfAbsent(statement.subject(), key -> new ArrayList<>()).add(line);
        Mention mention = new Mention(
                node(statement.subject()),
                node(statement.object()),
                node(statement.graph()),
                Bytes.of(statement.predicate()));
        statement.terms().stream().filter(Statement::isNode).distinct().forEach(term -> {
            mentioning.get(node(term)).add(statement);
            mentions.get(node(term)).add(mention);
        });
    }

    private void note(int sign) {
        beyond |= sign > 0xffff;
        high |= sign >= 0xe000 && sign <= 0xffff;
    }

    private Line line(Statement statement) {
        List<byte[]> pieces = new ArrayList<>();
        List<Integer> found = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (String term : statement.terms()) {
            int gap = gap(term);
            String[] around = around(term, gap);
            piece.append(around[0]);
            if (gap != Integer.MAX_VALUE) {
                pieces.add(Bytes.of(piece.toString()));
                found.add(gap);
                piece.setLength(0);
            }
            piece.append(around[1]).append(' ');
        }
        pieces.add(Bytes.of(piece.append(".\n").toString()));
        return new Line(
                pieces.toArray(byte[][]::new),
                found.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The number of the value, the complement of the node, or the largest number for a fixed term. */
    private int gap(String term) {
        if (Statement.isNode(term)) {
            return ~node(term);
        }
        int gap = Statement.isText(term) ? gaps.ofText(term) : gaps.ofAddress(term);
        return gap < 0 ? Integer.MAX_VALUE : gap;
    }

    /** What stands before and after the gap of a term. */
    private static String[] around(String term, int gap) {
        if (gap == Integer.MAX_VALUE) {
            return new String[] {term, ""};
        }
        if (gap < 0) {
            return new String[] {"", ""};
        }
        return Statement.isText(term) ? new String[] {"\"", "\"" + Statement.suffix(term)} : new String[] {"<", ">"};
    }

    private int node(String term) {
        if (!Statement.isNode(term)) {
            return -1;
        }
        return nodes.computeIfAbsent(term, key -> {
            mentioning.add(new ArrayList<>());
            mentions.add(new ArrayList<>());
            return nodes.size();
        });
    }

    private Subject subject(String term) {
        if (Statement.isNode(term)) {
            return new Subject(new byte[0], ~node(term));
        }
        int gap = gaps.ofAddress(term);
        return gap < 0 ? new Subject(Bytes.of(term.substring(1, term.length() - 1)), 0) : new Subject(new byte[0], gap);
    }

    private Node node(int number) {
        List<Line> seen = mentioning.get(number).stream()
                .sorted(Comparator.comparing(statement -> seen(statement, number), BY_BYTES))
                .map(statement -> line(statement).seenBy(number))
                .toList();
        Line[] lines = seen.toArray(Line[]::new);
        boolean fixed = seen.stream().allMatch(Line::fixed);
        boolean repeating = bundles && seen.stream().anyMatch(line -> line.has(Values.BUNDLED));
        return new Node(lines, !repeating && Block.ordered(lines), fixed ? hash(seen) : null, mentions.get(number));
    }

    private String seen(Statement statement, int number) {
        return statement.terms().stream()
                .map(term -> !Statement.isNode(term) ? term : node(term) == number ? "_:a" : "_:z")
                .collect(Collectors.joining(" "));
    }

    private static byte[] hash(List<Line> lines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            lines.stream()
                    .map(line -> new String(line.firstPiece(), StandardCharsets.UTF_8))
                    .sorted(BY_BYTES)
                    .forEach(line -> digest.update(Bytes.of(line)));
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
