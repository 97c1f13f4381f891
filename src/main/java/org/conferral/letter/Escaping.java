package org.conferral.letter;

/** How a value is made harmless for the place it is written into. */
enum Escaping {
    /** One line of a mail header: no line break may survive, or a name could add headers. */
    HEADER {
        @Override
        String escape(String value) {
            return oneLine(value);
        }
    },
    TEXT {
        @Override
        String escape(String value) {
            return oneLine(value);
        }
    },
    /** Text or a quoted attribute of an HTML page. */
    HTML {
        @Override
        String escape(String value) {
            var escaped = new StringBuilder();
            oneLine(value).codePoints().forEach(c -> append(escaped, c));
            return escaped.toString();
        }
    };

    abstract String escape(String value);

    static Escaping of(LetterPart part) {
        return switch (part) {
            case SUBJECT -> HEADER;
            case HTML -> HTML;
            case TEXT -> TEXT;
        };
    }

    private static String oneLine(String value) {
        return value.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    private static void append(StringBuilder to, int codePoint) {
        switch (codePoint) {
            case '&' -> to.append("&amp;");
            case '<' -> to.append("&lt;");
            case '>' -> to.append("&gt;");
            case '"' -> to.append("&quot;");
            case '\'' -> to.append("&#39;");
            default -> to.appendCodePoint(codePoint);
        }
    }
}
