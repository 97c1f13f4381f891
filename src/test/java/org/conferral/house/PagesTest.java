package org.conferral.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules for pages; each is held against every page, and against a planted page that proves it bites. */
class PagesTest {

    private static final Path WEBAPP = Path.of("webapp");
    private static final Path SOURCES = Path.of("src/main/java/org/conferral/portal");

    private static final Map<String, String> PLANTED = Map.of(
            "is short", "<p>" + "\n".repeat(130) + "</p>",
            "has no logic in expressions", "<p>#{page.a eq 1 ? 'x' : page.b ne 2 and page.c gt 3}</p>",
            "gives every input and command an id", "<h:form id=\"f\"><h:inputText value=\"#{page.a}\"/></h:form>",
            "has no style or script inside", "<p style=\"color: red\" onclick=\"x()\"><script>x()</script></p>",
            "takes every word from a bundle", "<p>Save changes</p>",
            "asks bundles for keys they have", "<p>#{layoutText['no.such.key']}</p>");

    @TestFactory
    Stream<DynamicTest> every_page_keeps_the_rules() {
        return files(WEBAPP, ".xhtml")
                .flatMap(page -> PageRules.RULES.entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                page + " " + rule.getKey(),
                                () -> assertThat(rule.getValue().apply(Files.readString(page)))
                                        .as("%s %s", page, rule.getKey())
                                        .isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> every_rule_bites() {
        return PageRules.RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().apply(PLANTED.get(rule.getKey())))
                                .isNotEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> every_page_bean_has_its_page() {
        List<String> pages = files(WEBAPP, ".xhtml")
                .map(page -> page.getFileName().toString())
                .toList();
        return files(SOURCES, "Page.java")
                .map(bean -> DynamicTest.dynamicTest(bean.getFileName().toString(), () -> {
                    String name = bean.getFileName().toString().replace("Page.java", "");
                    assertThat(pages).contains(Character.toLowerCase(name.charAt(0)) + name.substring(1) + ".xhtml");
                    assertThat(Files.readAllLines(bean)).hasSizeLessThanOrEqualTo(120);
                }));
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(path -> path.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
