package org.conferral.house;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What every page keeps to; each rule answers the places of a page that break it. */
final class PageRules {

    static final Map<String, Function<String, List<String>>> RULES = new LinkedHashMap<>();

    private static final int LONGEST_PAGE = 120;
    private static final int LONGEST_EXPRESSION = 60;
    private static final int MOST_OPERATORS = 2;
    private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)}");
    private static final Pattern OPERATOR = Pattern.compile("\\?|==|!=|&&|\\|\\||\\b(?:and|or|eq|ne|lt|gt|le|ge)\\b");
    private static final Pattern INTERACTIVE = Pattern.compile(
            "<((?:h:(?:input|select|command|form)|p:(?:input|select|command|dataTable|dialog|fileUpload))\\w*)\\b([^>]*)");
    private static final Pattern INLINE =
            Pattern.compile("\\sstyle=\"|\\son[a-z]+=\"|<style\\b|<script(?![^>]*\\ssrc=)");
    private static final Pattern BUNDLE_KEY = Pattern.compile("\\b([a-z]+)Text\\['([^']+)'](?!\\.concat)");

    static {
        RULES.put("is short", PageRules::length);
        RULES.put("has no logic in expressions", PageRules::expressions);
        RULES.put("gives every input and command an id", PageRules::ids);
        RULES.put("has no style or script inside", page -> found(INLINE, page, MatchResult::group));
        RULES.put("takes every word from a bundle", PageRules::literalWords);
        RULES.put("asks bundles for keys they have", PageRules::missingKeys);
    }

    private PageRules() {}

    private static List<String> length(String page) {
        long lines = page.lines().count();
        return lines > LONGEST_PAGE ? List.of(lines + " lines") : List.of();
    }

    /** Keys in quotes are names, not logic: they do not count. */
    private static List<String> expressions(String page) {
        return found(EXPRESSION, page, match -> match.group(1)).stream()
                .filter(expression -> {
                    String logic = expression.replaceAll("'[^']*'", "");
                    return logic.length() > LONGEST_EXPRESSION
                            || OPERATOR.matcher(logic).results().count() > MOST_OPERATORS;
                })
                .toList();
    }

    private static List<String> ids(String page) {
        return found(INTERACTIVE, page, match -> match.group(2).contains(" id=\"") ? "" : match.group()).stream()
                .filter(place -> !place.isEmpty())
                .toList();
    }

    private static List<String> literalWords(String page) {
        List<String> words = new ArrayList<>();
        collectWords(parse(page).getDocumentElement(), words);
        return words;
    }

    private static void collectWords(Node node, List<String> words) {
        boolean code = node instanceof Element element && element.getTagName().equals("code");
        String said = node.getNodeType() == Node.TEXT_NODE
                ? EXPRESSION.matcher(node.getNodeValue()).replaceAll("")
                : "";
        if (Pattern.compile("\\p{L}{2,}").matcher(said).find()) {
            words.add(said.strip());
        }
        for (Node child = code ? null : node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collectWords(child, words);
        }
    }

    private static List<String> missingKeys(String page) {
        return found(BUNDLE_KEY, page, match -> bundle(match.group(1)).containsKey(match.group(2)) ? "" : match.group())
                .stream()
                .filter(place -> !place.isEmpty())
                .toList();
    }

    private static Properties bundle(String feature) {
        Properties texts = new Properties();
        try (InputStream stored =
                PageRules.class.getResourceAsStream("/org/conferral/portal/messages/" + feature + ".properties")) {
            if (stored != null) {
                texts.load(stored);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts;
    }

    private static List<String> found(Pattern pattern, String page, Function<MatchResult, String> place) {
        Matcher matcher = pattern.matcher(page);
        try (Stream<MatchResult> matches = matcher.results()) {
            return matches.map(place).toList();
        }
    }

    private static Document parse(String page) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException("not well-formed", e);
        }
    }
}
