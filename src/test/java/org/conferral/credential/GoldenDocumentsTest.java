package org.conferral.credential;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that use nearly every property come out of the records as they went in. */
class GoldenDocumentsTest {

    @ParameterizedTest
    @ValueSource(strings = {"achievement-course", "achievement-degree", "achievement-skill", "clr"})
    void a_document_survives_being_read_and_written(String name) throws Exception {
        for (String state : new String[] {"unsigned", "signed"}) {
            JsonObject document = read("/vectors/conferral/" + name + "." + state + ".json");
            assertThat(Credential.fromJson(document).toJson()).isEqualTo(document);
        }
    }

    private static JsonObject read(String path) throws Exception {
        try (InputStream stream = GoldenDocumentsTest.class.getResourceAsStream(path)) {
            return Json.createReader(stream).readObject();
        }
    }
}
