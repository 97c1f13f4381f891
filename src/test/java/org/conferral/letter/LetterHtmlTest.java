package org.conferral.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterHtmlTest {

    @Test
    void keeps_what_a_letter_is_made_of() {
        String words =
                "<h1>Congratulations, {{givenName}}</h1>\n<p class=\"small last\">It’s <strong>yours</strong>.<br>See"
                        + " <a class=\"button\" href=\"{{claimUrl}}\">it</a> or <a href=\"https://help.example/?a=1&amp;b=2\">ask</a></p>";

        assertThat(LetterHtml.of(words).html()).isEqualTo(words);
        assertThat(LetterHtml.of(words).removed()).isEmpty();
    }

    @Test
    void takes_out_whatever_runs_loads_or_looks_otherwise_and_tells_so() {
        LetterHtml clean = LetterHtml.of("<script>alert(1)</script><p style=\"position:fixed\" onclick=\"x()\">Hi</p>"
                + "<img src=\"https://spy.example/x.png\"><iframe src=\"//spy.example\"></iframe>");

        assertThat(clean.html()).isEqualTo("<p>Hi</p>");
        assertThat(clean.removed()).contains("<script>", "<img>", "<iframe>", "style of <p>", "onclick of <p>");
    }

    @Test
    void a_link_leads_to_the_web_to_a_mailbox_or_to_a_placeholder_of_an_address() {
        assertThat(LetterHtml.of("<a href=\"javascript:alert(1)\">x</a>").html())
                .isEqualTo("x");
        assertThat(LetterHtml.of("<a href=\"http://plain.example\">x</a>").html())
                .isEqualTo("x");
        assertThat(LetterHtml.of("<a href=\"{{givenName}}\">x</a>").html()).isEqualTo("x");
        assertThat(LetterHtml.of("<a href=\"https://a.example/{{givenName}}\">x</a>")
                        .html())
                .isEqualTo("x");
        assertThat(LetterHtml.of("<a href=\"mailto:help@a.example\">x</a>").html())
                .isEqualTo("<a href=\"mailto:help@a.example\">x</a>");
    }

    @Test
    void no_class_but_those_the_frame_knows() {
        assertThat(LetterHtml.of("<p class=\"note\">a</p><p class=\"mine\">b</p>")
                        .html())
                .isEqualTo("<p class=\"note\">a</p><p>b</p>");
    }

    @Test
    void what_is_cleaned_once_is_clean() {
        String given = "<p title='x'>a & b < c > d \"e\" {{#hint}}<b>f</b>{{/hint}} &amp;lt;script&gt;</p></div><div>";
        String once = LetterHtml.of(given).html();

        assertThat(LetterHtml.of(once)).isEqualTo(new LetterHtml(once, java.util.Set.of()));
        assertThat(once).doesNotContain("<script").contains("{{#hint}}<b>f</b>{{/hint}}");
    }
}
