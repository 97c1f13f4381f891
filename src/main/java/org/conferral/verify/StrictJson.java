package org.conferral.verify;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Reads a document that nobody vouches for: of bounded size and depth, in true UTF-8, and with no name given twice. */
final class StrictJson {

    static final int LARGEST = 2 * 1024 * 1024;
    static final int DEEPEST = 64;
    static final int MOST_IN_A_ROW = 2_000;
    private static final int LONGEST_NUMBER = 64;
    /** The letter, a sign and two digits. */
    private static final int LONGEST_EXPONENT = 4;

    private StrictJson() {}

    static JsonObject read(byte[] document) throws Unreadable {
        if (document.length > LARGEST) {
            throw new Unreadable(Code.DOCUMENT_TOO_LARGE);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document))
                    .toString();
            inspect(text);
            return Json.createReader(new StringReader(text)).readObject();
        } catch (CharacterCodingException | JsonException e) {
            throw new Unreadable(Code.DOCUMENT_NOT_JSON);
        }
    }

    /** Two members of one name mean two things to two readers: such a document has no one meaning to vouch for. */
    private static void inspect(String text) throws Unreadable {
        Deque<Opened> open = new ArrayDeque<>();
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            while (parser.hasNext()) {
                JsonParser.Event event = parser.next();
                switch (event) {
                    case END_OBJECT, END_ARRAY -> open.pop();
                    case KEY_NAME -> open.element().name(parser.getString());
                    default -> value(event, parser, open);
                }
            }
        }
    }

    private static void value(JsonParser.Event event, JsonParser parser, Deque<Opened> open) throws Unreadable {
        if (!open.isEmpty()) {
            open.element().value();
        }
        if (event == JsonParser.Event.VALUE_NUMBER) {
            number(parser.getString());
        } else if (event == JsonParser.Event.START_OBJECT || event == JsonParser.Event.START_ARRAY) {
            if (open.size() == DEEPEST) {
                throw new Unreadable(Code.DOCUMENT_TOO_DEEP);
            }
            open.push(new Opened());
        }
    }

    /** An object or array that has begun. */
    private static final class Opened {

        private final Set<String> names = new HashSet<>();
        private int values;

        void name(String name) throws Unreadable {
            if (!names.add(name)) {
                throw new Unreadable(Code.DOCUMENT_REPEATS_A_NAME);
            }
        }

        /** The work of reading linked data grows with the square of a list, so that a long one is an attack. */
        void value() throws Unreadable {
            if (++values > MOST_IN_A_ROW) {
                throw new Unreadable(Code.DOCUMENT_TOO_CROWDED);
            }
        }
    }

    /** A short text can stand for a number of a million digits; no record needs one. */
    private static void number(String number) throws Unreadable {
        int exponent = Math.max(number.indexOf('e'), number.indexOf('E'));
        if (number.length() > LONGEST_NUMBER || exponent >= 0 && number.length() - exponent > LONGEST_EXPONENT) {
            throw new Unreadable(Code.DOCUMENT_WITH_ODD_NUMBERS);
        }
    }
}
