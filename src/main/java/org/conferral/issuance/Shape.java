package org.conferral.issuance;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the standard says about one class of objects: its properties, which are needed, and whether others are allowed. */
final class Shape {

    /** How a class tells its name: as one text, in a list of types, or not at all. */
    enum Typing {
        ONE_TEXT,
        AMONG_TYPES,
        NONE
    }

    /** What may stand in a property: a kind of value, or the name of a class, once or several times. */
    record Slot(String kind, boolean needed, boolean many) {

        static Slot of(String text) {
            boolean needed = text.endsWith("!");
            String rest = needed ? text.substring(0, text.length() - 1) : text;
            boolean many = rest.endsWith("*");
            return new Slot(many ? rest.substring(0, rest.length() - 1) : rest, needed, many);
        }
    }

    private final String name;
    private final Typing typing;
    private final Map<String, Slot> slots = new LinkedHashMap<>();

    private Shape(String name, Typing typing) {
        this.name = name;
        this.typing = typing;
    }

    /** Reads a shape from words such as {@code id:uri! caption:text}. */
    static Shape of(String name, Typing typing, String words) {
        Shape shape = new Shape(name, typing);
        for (String word : words.split("\\s+")) {
            int colon = word.indexOf(':');
            shape.slots.put(word.substring(0, colon), Slot.of(word.substring(colon + 1)));
        }
        return shape;
    }

    String name() {
        return name;
    }

    Typing typing() {
        return typing;
    }

    /** A closed class is one whose type is a single text: nothing may be added to it. */
    boolean closed() {
        return typing == Typing.ONE_TEXT;
    }

    Map<String, Slot> slots() {
        return slots;
    }
}
