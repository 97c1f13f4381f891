package org.conferral.letter;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/**
 * HTML that a letter may hold: headings, paragraphs, lists and links, nothing that runs, loads or looks like another letter.
 *
 * @param removed what was taken out, as an author knows it: {@code <script>}, {@code style of <p>}
 */
record LetterHtml(String html, Set<String> removed) {

    /** The looks the frame knows. */
    private static final Pattern LOOKS = Pattern.compile("(?:house|button|note|small|last)(?: (?:note|small|last))*");

    /** A placeholder of an address, or an address of the web or of a mailbox in full. */
    private static final Pattern ADDRESS = Pattern.compile(
            "\\{\\{[A-Za-z0-9]+Url}}|%7b%7b[A-Za-z0-9]+Url%7d%7d|(?!.*%7[bBdD])(?:https://|mailto:)[^\\s{}<>\"]+");

    private static final Pattern WRITTEN_OUT = Pattern.compile("%7b%7b([A-Za-z0-9]+)%7d%7d");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("h1", "h2", "h3", "p", "br", "hr", "div", "span", "blockquote", "ul", "ol", "li", "a")
            .allowElements("strong", "b", "em", "i", "u", "small")
            .allowAttributes("href")
            .matching(ADDRESS)
            .onElements("a")
            .allowAttributes("class")
            .matching(LOOKS)
            .globally()
            .allowAttributes("dir")
            .matching(false, "ltr", "rtl", "auto")
            .globally()
            .allowAttributes("lang")
            .matching(Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"))
            .globally()
            .allowUrlProtocols("https", "mailto")
            .toFactory();

    LetterHtml {
        removed = Set.copyOf(removed);
    }

    static LetterHtml of(String given) {
        var removed = new TreeSet<String>();
        var writing = new Writing();
        HtmlSanitizer.sanitize(given.replace("\r\n", "\n"), POLICY.apply(writing, new Removals(), removed));
        return new LetterHtml(writing.html.toString().strip(), removed);
    }

    /** Tells a reader what is in clean HTML, piece by piece. */
    static void read(String html, HtmlStreamEventReceiver reader) {
        HtmlSanitizer.sanitize(html, POLICY.apply(reader));
    }

    /** An address as it stood in the source: the library writes braces as numbers. */
    static String address(String given) {
        Matcher written = WRITTEN_OUT.matcher(given);
        return written.matches() ? "{{" + written.group(1) + "}}" : given;
    }

    /** Remembers what did not pass. */
    private static final class Removals implements HtmlChangeListener<Set<String>> {

        @Override
        public void discardedTag(@Nullable Set<String> removed, String element) {
            if (removed != null) {
                removed.add("<" + element + ">");
            }
        }

        @Override
        public void discardedAttributes(@Nullable Set<String> removed, String element, String... attributes) {
            for (String attribute : attributes) {
                if (removed != null) {
                    removed.add(attribute + " of <" + element + ">");
                }
            }
        }
    }

    /** Writes what passed as an author would: no more characters as numbers than have to be. */
    private static final class Writing implements HtmlStreamEventReceiver {

        private static final Set<String> EMPTY = Set.of("br", "hr");

        private final StringBuilder html = new StringBuilder();

        @Override
        public void openDocument() {
            html.setLength(0);
        }

        @Override
        public void closeDocument() {
            // everything is written already
        }

        @Override
        public void openTag(String element, List<String> attributes) {
            html.append('<').append(element);
            for (int i = 0; i + 1 < attributes.size(); i += 2) {
                html.append(' ')
                        .append(attributes.get(i))
                        .append("=\"")
                        .append(escaped(address(attributes.get(i + 1))).replace("\"", "&quot;"))
                        .append('"');
            }
            html.append('>');
        }

        @Override
        public void closeTag(String element) {
            if (!EMPTY.contains(element)) {
                html.append("</").append(element).append('>');
            }
        }

        @Override
        public void text(String words) {
            html.append(escaped(words));
        }

        private static String escaped(String words) {
            return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        }
    }
}
