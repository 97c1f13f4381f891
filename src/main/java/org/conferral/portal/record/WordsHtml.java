package org.conferral.portal.record;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.conferral.portal.platform.ReaderLanguage;
import org.conferral.portal.platform.Texts;

/** What a learner says, as a page that needs nothing but a browser. */
final class WordsHtml {

    private static final String HEAD = "<!DOCTYPE html>\n<html lang=\"%s\" dir=\"%s\"><head><meta charset=\"utf-8\">"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>%s</title><style>"
            + "body{max-width:42em;margin:2em auto;padding:0 1em;font:16px/1.5 system-ui,sans-serif;color-scheme:light dark}"
            + "article{border-top:1px solid;padding:1em 0}.words{white-space:pre-line;overflow-wrap:anywhere}"
            + "</style></head><body><h1>%s</h1><p>%s</p>\n";

    private WordsHtml() {}

    /** @param language that the page speaks around the learner's words */
    static String of(OwnWordsView view, Locale language) {
        String title = escaped(Texts.in(language, "record", "words.archive.title", view.learnerName()));
        String lead = escaped(Texts.in(language, "record", "words.archive.lead", view.recordName()));
        var page = new StringBuilder(HEAD.formatted(
                language.getLanguage(), ReaderLanguage.isFromRight(language) ? "rtl" : "ltr", title, title, lead));
        int number = 0;
        for (WordLine line : view.lines()) {
            page.append(article(line, ++number, language));
        }
        return page.append("</body></html>\n").toString();
    }

    private static String article(WordLine line, int number, Locale language) {
        String about = line.about().isEmpty() ? Texts.in(language, "record", "words.whole") : line.about();
        String day = line.madeAt().toString().substring(0, "2026-01-01".length());
        var article = new StringBuilder(
                "<article><h2 dir=\"auto\">" + escaped(about) + "</h2><p><small>" + day + "</small></p>");
        if (!line.words().isEmpty()) {
            article.append("<p class=\"words\" dir=\"auto\">")
                    .append(escaped(line.words()))
                    .append("</p>");
        }
        if (!line.link().isEmpty()) {
            article.append(link(line.link(), line.link()));
        }
        line.file().ifPresent(file -> article.append(link(encoded(WordsArchive.path(number, file)), file.name())));
        return article.append("</article>\n").toString();
    }

    private static String link(String address, String name) {
        return "<p><a dir=\"auto\" rel=\"noopener noreferrer nofollow\" href=\"" + escaped(address) + "\">"
                + escaped(name) + "</a></p>";
    }

    /** The path as an address; the slash parts its steps. */
    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
