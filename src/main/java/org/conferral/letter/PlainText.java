package org.conferral.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.owasp.html.HtmlStreamEventReceiver;

/** The words of an HTML letter for readers of plain text: paragraphs, lists with dashes, addresses written out. */
final class PlainText implements HtmlStreamEventReceiver {

    private static final int WIDTH = 74;
    private static final Set<String> BLOCKS =
            Set.of("h1", "h2", "h3", "p", "div", "blockquote", "ul", "ol", "li", "hr");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\u00a0]+");
    private static final Pattern MARK = Pattern.compile("\\{\\{[#/][A-Za-z0-9]+}}");

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private String bullet = "";
    private String address = "";
    private int linkFrom;

    private PlainText() {}

    static String of(String html) {
        var text = new PlainText();
        LetterHtml.read(html, text);
        return text.written();
    }

    @Override
    public void openDocument() {
        pieces.clear();
    }

    @Override
    public void closeDocument() {
        end();
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        if (BLOCKS.contains(element)) {
            end();
        }
        switch (element) {
            case "li" -> bullet = "- ";
            case "br" -> paragraph.append('\n');
            case "a" -> {
                int at = attributes.indexOf("href");
                address = at < 0 ? "" : LetterHtml.address(attributes.get(at + 1));
                linkFrom = paragraph.length();
            }
            default -> {}
        }
    }

    @Override
    public void closeTag(String element) {
        if (BLOCKS.contains(element)) {
            end();
        } else if (element.equals("a") && !address.isEmpty()) {
            boolean alone = paragraph.substring(0, linkFrom).isBlank();
            paragraph.append(alone ? ":\n" + address + "\n" : " (" + address + ")");
            address = "";
        }
    }

    @Override
    public void text(String words) {
        paragraph.append(SPACES.matcher(words).replaceAll(" "));
    }

    private void end() {
        String words = paragraph.toString().lines().map(String::strip).collect(Collectors.joining("\n"));
        paragraph.setLength(0);
        for (String line : marksApart(words.strip())) {
            boolean mark = MARK.matcher(line).matches();
            pieces.add(new Piece(mark ? line : bullet + wrapped(line, bullet.length()), !mark && !bullet.isEmpty()));
        }
        bullet = words.isBlank() ? bullet : "";
    }

    /** The mark of a section that begins or ends a run of words stands on a line of its own. */
    private static List<String> marksApart(String words) {
        var lines = new ArrayList<String>();
        String rest = words;
        var mark = MARK.matcher(rest);
        while (mark.lookingAt()) {
            lines.add(mark.group());
            rest = rest.substring(mark.end()).strip();
            mark = MARK.matcher(rest);
        }
        if (!rest.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }

    private static String wrapped(String words, int indent) {
        return words.lines().map(line -> wrappedLine(line, indent)).collect(Collectors.joining("\n"));
    }

    private static String wrappedLine(String line, int indent) {
        var wrapped = new StringBuilder();
        int used = indent;
        for (String word : line.split(" +")) {
            boolean fits = used + 1 + word.length() <= WIDTH;
            wrapped.append(wrapped.isEmpty() ? "" : fits ? " " : "\n" + " ".repeat(indent));
            used = fits ? used + 1 + word.length() : indent + word.length();
            wrapped.append(word);
        }
        return wrapped.toString();
    }

    /** Blank lines between paragraphs, none between items of a list; a section takes the one after its words with it. */
    private String written() {
        var text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean close = piece.isMark()
                    || piece.item()
                            && i + 1 < pieces.size()
                            && pieces.get(i + 1).item();
            text.append(piece.words()).append(close ? "\n" : "\n\n");
        }
        return text.toString().stripTrailing() + "\n";
    }

    /** A paragraph, an item of a list, or the mark of a section. */
    private record Piece(String words, boolean item) {

        private boolean isMark() {
            return MARK.matcher(words).matches();
        }
    }
}
