package org.conferral.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LetterTemplateTest {

    private static final Placeholders NAMES =
            Placeholders.required("name", "link").withOptional("hint");
    private static final String HTML = "<p>{{name}}</p>{{#hint}}<p>{{hint}}</p>{{/hint}}<a href=\"{{link}}\">See</a>";
    private static final String TEXT =
            "Subject: For {{name}}\n\nDear {{name}}\n{{#hint}}\n{{hint}}\n{{/hint}}\n{{link}}\n";

    @Test
    void fills_subject_and_both_variants() {
        Letter letter = template(HTML, TEXT).fill(Map.of("name", "Ada", "link", "https://x.example/claim"));

        assertThat(letter.subject()).isEqualTo("For Ada");
        assertThat(letter.html()).isEqualTo("<p>Ada</p><a href=\"https://x.example/claim\">See</a>");
        assertThat(letter.text()).isEqualTo("Dear Ada\nhttps://x.example/claim\n");
    }

    @Test
    void shows_a_section_only_when_its_value_is_there() {
        Letter letter = template(HTML, TEXT).fill(Map.of("name", "Ada", "link", "l", "hint", "Bring your number"));

        assertThat(letter.html()).contains("<p>Bring your number</p>");
        assertThat(letter.text()).isEqualTo("Dear Ada\nBring your number\nl\n");
    }

    @Test
    void escapes_values_in_html_only() {
        Letter letter = template(HTML, TEXT).fill(Map.of("name", "<b>\"O'Neil\" & Co</b>", "link", "l"));

        assertThat(letter.html()).contains("&lt;b&gt;&quot;O&#39;Neil&quot; &amp; Co&lt;/b&gt;");
        assertThat(letter.text()).contains("<b>\"O'Neil\" & Co</b>");
    }

    @Test
    void a_name_cannot_add_a_mail_header() {
        Letter letter = template(HTML, TEXT).fill(Map.of("name", "Ada\r\nBcc: eve@example.org", "link", "l"));

        assertThat(letter.subject()).isEqualTo("For Ada Bcc: eve@example.org");
    }

    @Test
    void a_value_that_looks_like_a_placeholder_stays_what_it_is() {
        assertThat(template(HTML, TEXT)
                        .fill(Map.of("name", "{{link}} $1", "link", "l"))
                        .text())
                .startsWith("Dear {{link}} $1\n");
    }

    @Test
    void refuses_an_unknown_placeholder_when_it_is_loaded() {
        assertThatThrownBy(() -> template(HTML + "{{nmae}}", TEXT))
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining("html: {{nmae}} is unknown");
    }

    @Test
    void refuses_a_template_that_drops_the_link() {
        assertThatThrownBy(() -> template("<p>{{name}}</p>", TEXT)).hasMessageContaining("html: {{link}} is missing");
    }

    @Test
    void refuses_a_text_without_subject() {
        assertThatThrownBy(() -> template(HTML, "Dear {{name}}\n\n{{link}}")).hasMessageContaining("Subject");
    }

    @Test
    void refuses_half_written_placeholders_with_their_line() {
        assertThatThrownBy(() -> template(HTML + "\n{{ name }}", TEXT)).hasMessageContaining("stray {{ in line 2");
        assertThatThrownBy(() -> template(HTML + "\n\n{name}}", TEXT)).hasMessageContaining("stray }} in line 3");
    }

    @Test
    void refuses_sections_that_do_not_close_or_nest() {
        assertThatThrownBy(() -> template(HTML + "{{#hint}}", TEXT)).hasMessageContaining("never closed");
        assertThatThrownBy(() -> template(HTML + "{{/hint}}", TEXT)).hasMessageContaining("closes nothing");
        assertThatThrownBy(() -> template(HTML + "{{#hint}}{{#name}}{{/name}}{{/hint}}", TEXT))
                .hasMessageContaining("inside {{#hint}}");
    }

    @Test
    void tells_every_problem_at_once() {
        assertThatThrownBy(() -> template("{{a}} {{b}}", TEXT))
                .isInstanceOfSatisfying(
                        TemplateFault.class,
                        fault -> assertThat(fault.problems()).hasSize(4));
    }

    @Test
    void refuses_missing_blank_and_undeclared_values() {
        LetterTemplate template = template(HTML, TEXT);

        assertThatThrownBy(() -> template.fill(Map.of("name", " ", "colour", "red")))
                .isInstanceOfSatisfying(
                        TemplateFault.class,
                        fault -> assertThat(fault.problems())
                                .containsExactly(
                                        "no value for {{link}}",
                                        "no value for {{name}}",
                                        "a value for {{colour}}, which is not declared"));
    }

    @Test
    void says_which_file_is_not_there() {
        assertThatThrownBy(() -> LetterTemplate.load("no-such-letter", NAMES))
                .hasMessageContaining("/templates/email/no-such-letter.html");
    }

    private static LetterTemplate template(String html, String text) {
        return LetterTemplate.of("sample", NAMES, html, text);
    }
}
