package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;

/** Two batches of the same new learners, released at a time. */
final class Together {

    private static final int LEARNERS = 400;

    private Together() {}

    /** Both are issued in full, and every learner is in the database once. */
    static void learnersAreTakenInOnce(Api api, Connection database) throws SQLException {
        byte[] file = Workbooks.certificates("T", LEARNERS);
        Stream.of(order(api, file), order(api, file))
                .map(batch -> {
                    api.post(batch + "/release");
                    return batch;
                })
                .toList()
                .forEach(batch -> {
                    JsonObject released =
                            api.await(batch, state -> state.getString("state").equals("released"));
                    assertThat(released.getJsonObject("counts").getInt("issued"))
                            .isEqualTo(LEARNERS);
                });
        try (PreparedStatement statement =
                        database.prepareStatement("select count(*) from learner where student_id like 'T0%'");
                ResultSet answer = statement.executeQuery()) {
            answer.next();
            assertThat(answer.getInt(1)).isEqualTo(LEARNERS);
        }
    }

    private static String order(Api api, byte[] file) {
        Api.Answer roster = api.upload("learners.csv", file, Map.of("recordTemplate", "demo-certificate"));
        assertThat(roster.status()).as(roster.text()).isEqualTo(201);
        String order = "{\"rosterId\":\"%s\",\"name\":\"Together\",\"notify\":false}"
                .formatted(roster.json().getString("id"));
        return "/batches/" + api.post("/batches", order).json().getString("id");
    }
}
