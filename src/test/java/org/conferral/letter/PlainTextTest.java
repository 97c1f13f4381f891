package org.conferral.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void paragraphs_stand_apart_and_lists_have_dashes() {
        assertThat(PlainText.of("<h1>Hello</h1><p>One  two\n three</p><ul><li>a</li><li>b</li></ul><p>End<br>now</p>"))
                .isEqualTo("Hello\n\nOne two three\n\n- a\n- b\n\nEnd\nnow\n");
    }

    @Test
    void an_address_is_written_out_on_its_own_line_or_in_brackets() {
        assertThat(PlainText.of("<p><a class=\"button\" href=\"{{claimUrl}}\">See it</a></p>"))
                .isEqualTo("See it:\n{{claimUrl}}\n");
        assertThat(PlainText.of("<p>Ask <a href=\"https://help.example/\">us</a> first.</p>"))
                .isEqualTo("Ask us (https://help.example/) first.\n");
    }

    @Test
    void a_section_that_stays_out_leaves_no_gap() {
        String text = PlainText.of("<p>a</p>\n{{#hint}}\n<p>{{hint}}</p>\n{{/hint}}\n<p>b</p>");

        assertThat(text).isEqualTo("a\n\n{{#hint}}\n{{hint}}\n\n{{/hint}}\nb\n");
    }

    @Test
    void lines_are_no_longer_than_a_mail_program_shows() {
        assertThat(PlainText.of("<p>" + "word ".repeat(60) + "</p>").lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(76));
    }
}
