package org.conferral.reading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import org.junit.jupiter.api.Test;

class ProfileLinkTest {

    private static final URI VERIFY = URI.create("https://records.example.edu/verify");

    @Test
    void the_form_is_filled_in_with_what_the_record_says() {
        assertThat(link("""
                {"id": "urn:uuid:1", "name": "Badge", "issuer": {"name": "Northfield & Söhne"},
                 "validFrom": "2026-06-01T00:00:00Z", "validUntil": "2029-12-31T23:59:59Z",
                 "credentialSubject": {"achievement": {"name": "Welding, level 2"}}}
                """))
                .isEqualTo(
                        "https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME&name=Welding%2C%20level%202"
                                + "&organizationName=Northfield%20%26%20S%C3%B6hne&issueYear=2026&issueMonth=6&expirationYear=2029&expirationMonth=12"
                                + "&certUrl=https%3A%2F%2Frecords.example.edu%2Fverify&certId=urn%3Auuid%3A1");
    }

    @Test
    void a_whole_record_goes_by_its_name_and_what_it_does_not_say_is_left_out() {
        assertThat(link("{\"name\": \"Transcript\", \"credentialSubject\": {\"verifiableCredential\": []}}"))
                .isEqualTo("https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME&name=Transcript"
                        + "&certUrl=https%3A%2F%2Frecords.example.edu%2Fverify");
    }

    private static String link(String json) {
        JsonObject record = Json.createReader(new StringReader(json)).readObject();
        return ProfileLink.of(record, VERIFY).toString();
    }
}
