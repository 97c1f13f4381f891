package org.conferral.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LetterTemplateTest {

    private static final Placeholders NAMES =
            Placeholders.required("name", "link").withOptional("hint");
    private static final String HTML = "<p>{{name}}</p>{{#hint}}<p>{{hint}}</p>{{/hint}}<a href=\"{{link}}\">See</a>";
    private static final String SUBJECT = "For {{name}}";
    private static final String TEXT = "Dear {{name}}\n{{#hint}}\n{{hint}}\n{{/hint}}\n{{link}}\n";

    @Test
    void fills_subject_and_both_variants() {
        Letter letter = template(HTML, TEXT).fill(Map.of("name", "Ada", "link", "https://x.example/claim"));

        assertThat(letter.subject()).isEqualTo("For Ada");
        assertThat(letter.html())
                .contains("<title>For Ada</title>", "<p>Ada</p><a href=\"https://x.example/claim\">See</a>");
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
    void refuses_a_letter_without_words() {
        LetterWords silent = new LetterWords(" ", HTML, TEXT);

        assertThat(LetterTemplate.check(NAMES, silent))
                .containsExactly(Flaw.about(LetterPart.SUBJECT, Flaw.Code.EMPTY));
    }

    @Test
    void names_the_placeholder_that_was_most_likely_meant() {
        assertThat(LetterTemplate.check(NAMES, new LetterWords(SUBJECT, HTML + "\n{{nmae}} {{colour}}", TEXT)))
                .containsExactly(
                        new Flaw(LetterPart.HTML, Flaw.Code.UNKNOWN, "nmae", "name", 2),
                        new Flaw(LetterPart.HTML, Flaw.Code.UNKNOWN, "colour", "", 2));
    }

    @Test
    void a_plain_text_that_was_not_written_follows_from_the_letter() {
        LetterWords words = new LetterWords(SUBJECT, "<p>Dear {{name}}</p><p><a href=\"{{link}}\">See</a></p>", "");
        LetterTemplate template = LetterTemplate.of("sample", NAMES, Locale.ENGLISH, words);

        assertThat(template.fill(Map.of("name", "Ada", "link", "l")).text()).startsWith("Dear Ada\n\nSee");
    }

    @Test
    void a_letter_in_arabic_runs_from_right_to_left() {
        Letter letter = LetterTemplate.of("sample", NAMES, new Locale("ar"), new LetterWords(SUBJECT, HTML, TEXT))
                .fill(Map.of("name", "آدا", "link", "l"));

        assertThat(letter.html()).contains("<html lang=\"ar\" dir=\"rtl\">");
    }

    @Test
    void a_name_in_the_title_stays_a_name() {
        assertThat(template(HTML, TEXT)
                        .fill(Map.of("name", "</title>%body%$1", "link", "l"))
                        .html())
                .contains("<title>For &lt;/title&gt;%body%$1</title>");
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
        assertThatThrownBy(() -> LetterTemplate.shipped("no-such-letter", NAMES, Locale.ENGLISH))
                .hasMessageContaining("/templates/email/en/no-such-letter.txt");
    }

    private static LetterTemplate template(String html, String text) {
        return LetterTemplate.of("sample", NAMES, Locale.ENGLISH, new LetterWords(SUBJECT, html, text));
    }
}
