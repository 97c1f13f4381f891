package org.conferral.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbsoluteUriTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:uuid:0b9a9c1e-7c3c-7f0a-b0a2-3d1c5f6e7a8b",
                "https://college.example/status/1#4",
                "https://college.example",
                "did:web:college.example",
                "mailto:a@college.example",
                "data:image/png;base64,not/quite=a uri",
                "https://xn--bcher-kva.example/a%20b"
            })
    void these_are(String text) {
        assertThat(AbsoluteUri.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "college.example", "/status/1", "https://", "https:// a", "http", "a b:c", "%"})
    void these_are_not(String text) {
        assertThat(AbsoluteUri.is(text)).isFalse();
    }

    @Property
    void what_is_known_by_its_characters_is_what_the_grammar_says(
            @ForAll
                    @Chars({'a', 'Z', '0', '-', '.', '/', '#', ':', '%', ' ', '_', '@', '=', '?', '&'})
                    @StringLength(max = 12)
                    String rest) {
        for (String beginning : new String[] {"urn:uuid:", "https://", "http://", "did:web:", "did:key:", ""}) {
            assertThat(AbsoluteUri.is(beginning + rest)).as(beginning + rest).isEqualTo(isAbsolute(beginning + rest));
        }
    }

    private static boolean isAbsolute(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
