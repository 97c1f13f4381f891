package org.conferral.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CompactJsonTest {

    private static final int MANY = 2_000;

    @Test
    void it_writes_what_the_value_says_of_itself() {
        JsonObject inner = Json.createObjectBuilder()
                .add("number", new BigDecimal("1.50"))
                .add("large", 9_007_199_254_740_993L)
                .add("yes", true)
                .add("no", false)
                .add("nothing", JsonValue.NULL)
                .add("empty", JsonValue.EMPTY_JSON_OBJECT)
                .build();
        JsonObject object = Json.createObjectBuilder()
                .add("name", "Renée \"Zoë\" O'Hara\\ 楊 \uD83C\uDF93\u007f\u2028")
                .add("line\nfeed", "\t\b\f\r\u0000\u001f/")
                .add("list", Json.createArrayBuilder().add(inner).add("").add(JsonValue.EMPTY_JSON_ARRAY))
                .build();

        assertThat(new String(CompactJson.bytes(object), StandardCharsets.UTF_8))
                .isEqualTo(object.toString());
    }

    @Test
    void whatever_the_text_it_can_be_read_again() {
        Random random = new Random(7);
        for (int i = 0; i < MANY; i++) {
            String text = random.ints(random.nextInt(40), 0, 0x500)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            JsonObject object = Json.createObjectBuilder().add(text, text).build();

            String written = new String(CompactJson.bytes(object), StandardCharsets.UTF_8);

            assertThat(written).isEqualTo(object.toString());
            assertThat(Json.createReader(new StringReader(written)).readObject())
                    .isEqualTo(object);
        }
    }
}
