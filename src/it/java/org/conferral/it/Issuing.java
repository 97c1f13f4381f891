package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.Map;

/** The short way from a file to a signed record. */
public final class Issuing {

    private Issuing() {}

    /** One of the records that are issued from this roster. */
    public static JsonObject one(Api api, byte[] roster, String template) throws IOException {
        Api.Answer uploaded = api.upload("roster.xlsx", roster, Map.of("recordTemplate", template));
        assertThat(uploaded.status()).as(uploaded.text()).isEqualTo(201);
        JsonObject batch = MainJobIT.Batches.release(api, uploaded.json().getString("id"), "Keys", "clr");
        byte[] record = MainJobIT.Batches.records(api, batch.getString("id"))
                .values()
                .iterator()
                .next();
        return new Api.Answer(200, "", record).json();
    }

    /** What the public sees at this address. */
    public static Api.Answer open(ConferralProcess process, String path) {
        return new Api(process.url(""), "").get(path);
    }
}
