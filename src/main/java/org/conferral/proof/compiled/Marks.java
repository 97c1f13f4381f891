package org.conferral.proof.compiled;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts marks in the place of the varying values of a document, to find out where linked data takes them. */
final class Marks {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final long FIRST_NUMBER = 740_000_003;
    private static final int STEP = 1_001;

    private final String text;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** Marks that stand nowhere in the document itself. */
    Marks(byte[] document) {
        String whole = new String(document, StandardCharsets.UTF_8);
        String name = "urn:x-gap-0:";
        for (int i = 1; whole.contains(name); i++) {
            name = "urn:x-gap-" + i + ":";
        }
        text = name;
    }

    /** The mark of a text or name. */
    String text(int number) {
        return keep(text + number + ":", number);
    }

    /** The mark of a quantity. */
    String quantity(int number) {
        return keep(Long.toString(FIRST_NUMBER + (long) STEP * number), number);
    }

    private String keep(String mark, int number) {
        numbers.put(mark, number);
        return mark;
    }

    Gaps gaps(int count) {
        return new Gaps(numbers, count);
    }

    /** The part of a document from one byte up to another with marks in the place of these values, numbered from the given one on. */
    JsonObject marked(byte[] document, int from, int to, List<Leaf> values, int firstNumber) {
        Bytes marked = new Bytes(to - from + 64);
        int at = from;
        for (int i = 0; i < values.size(); i++) {
            Leaf value = values.get(i);
            boolean quantity = value.kind() == Leaf.Kind.NUMBER;
            marked.add(document, at, value.start() - at);
            marked.add(Bytes.of(quantity ? quantity(firstNumber + i) : text(firstNumber + i)));
            at = value.end();
        }
        return read(marked.add(document, at, to - at));
    }

    static JsonObject read(Bytes text) {
        return JSON.createReader(new ByteArrayInputStream(text.array(), 0, text.length()))
                .readObject();
    }
}
