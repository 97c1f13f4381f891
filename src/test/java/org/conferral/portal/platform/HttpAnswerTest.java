package org.conferral.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.conferral.verify.Fetched;
import org.conferral.verify.Fetched.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpAnswerTest {

    private static final int LARGEST = 16;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK|Content-Length: 5||hello and more",
                "HTTP/1.0 200 OK|||hello",
                "HTTP/1.1 200|Transfer-Encoding: chunked||2;x=y|he|3|llo|0||"
            })
    void an_answer_is_read_however_it_is_framed(String answer) throws IOException {
        String framed = answer.replace("|||", "||");

        assertThat(read(framed))
                .isInstanceOfSatisfying(
                        Fetched.Found.class,
                        found -> assertThat(new String(found.document(), StandardCharsets.UTF_8))
                                .isEqualTo("hello"));
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP/1.1 302 Found|Location: https://a.example||, SENT_ELSEWHERE",
        "HTTP/1.1 404 Not Found||, NOT_THERE",
        "HTTP/1.1 200 OK|Content-Length: 99999999999||x, TOO_LARGE",
        "HTTP/1.1 200 OK||12345678901234567, TOO_LARGE",
        "HTTP/1.1 200 OK|Transfer-Encoding: chunked||fffffff|x, TOO_LARGE"
    })
    void what_is_no_document_has_its_reason(String answer, Reason reason) throws IOException {
        String padded = reason == Reason.TOO_LARGE ? answer + "y".repeat(40) + "||" : answer;

        assertThat(read(padded)).isEqualTo(new Fetched.Missing(reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SSH-2.0-x|",
                "HTTP/1.1 200 OK|Content-Length: 5||hel",
                "HTTP/1.1 200 OK|Content-Length: -5||hel",
                "HTTP/1.1 200 OK|Content-Length: many||hel",
                "HTTP/1.1 200 OK|Transfer-Encoding: chunked||2|hello|0||"
            })
    void what_is_no_answer_is_an_error_of_the_line(String answer) {
        assertThatThrownBy(() -> read(answer)).isInstanceOf(IOException.class);
    }

    private static Fetched read(String answer) throws IOException {
        byte[] bytes = answer.replace("|", "\r\n").getBytes(StandardCharsets.UTF_8);
        return new HttpAnswer(new ByteArrayInputStream(bytes), LARGEST).read();
    }
}
