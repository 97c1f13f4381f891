package org.conferral.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.conferral.it.Api;
import org.conferral.it.ConferralProcess;
import org.conferral.it.Issuing;
import org.conferral.it.Workbooks;
import org.junit.jupiter.api.Test;

/** Whether the time of an answer tells good claim links from others. */
class TokenTimes {

    private static final int WARM = 400;
    private static final int TIMES = 2_000;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void links_that_open_something_and_links_that_do_not() throws Exception {
        String address =
                "jdbc:h2:file:" + Files.createTempDirectory("conferral-tokens-").resolve("conferral")
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;AUTO_SERVER=TRUE;LOCK_TIMEOUT=20000";
        try (ConferralProcess process = ConferralProcess.prepareDemo(
                        Map.of("CONFERRAL_DB_URL", address, "CONFERRAL_DB_USER", "conferral"))
                .withDefaultFlags()
                .start()) {
            Map<String, List<Double>> times = new LinkedHashMap<>();
            Map<String, String> links = links(process, address);
            for (int i = 0; i < WARM + TIMES; i++) {
                for (Map.Entry<String, String> link : links.entrySet()) {
                    double took = took(process.url(link.getValue()));
                    if (i >= WARM) {
                        times.computeIfAbsent(link.getKey(), any -> new ArrayList<>())
                                .add(took);
                    }
                }
            }
            BenchmarkPage.writeReliability("tokens", page(times));
        }
    }

    /** A link of each kind, by what kind it is. */
    private static Map<String, String> links(ConferralProcess process, String address) throws SQLException {
        Api api = process.api();
        String batch = Issuing.released(api, "Tokens", Workbooks.certificates("TK", 3), "demo-certificate", "badge");
        List<String> ids = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        api.get(batch + "/credentials").json().getJsonArray("items").forEach(item -> {
            ids.add(item.asJsonObject().getString("id"));
            paths.add(URI.create(item.asJsonObject().getString("claimUrl")).getRawPath());
        });
        api.post("/credentials/" + ids.get(1) + "/revocation", "{\"reason\":\"Issued in error\"}");
        try (Connection database = DriverManager.getConnection(address, "conferral", "");
                PreparedStatement over = database.prepareStatement(
                        "update claim_link set expires_at = timestamp '2020-01-01 00:00:00' where credential_id = ?")) {
            over.setString(1, ids.get(2));
            assertThat(over.executeUpdate()).isEqualTo(1);
        }
        Map<String, String> links = new LinkedHashMap<>();
        links.put("known", paths.get(0));
        links.put("of a record that was revoked", paths.get(1));
        links.put("expired", paths.get(2));
        links.put("unknown", "/claim/" + "A".repeat(43));
        links.put("cut off", "/claim/cut-off");
        return links;
    }

    /** In milliseconds. */
    private double took(URI link) throws IOException, InterruptedException {
        long began = System.nanoTime();
        HttpResponse<Void> answer =
                client.send(HttpRequest.newBuilder(link).build(), HttpResponse.BodyHandlers.discarding());
        double took = (System.nanoTime() - began) / 1e6;
        assertThat(answer.statusCode()).isEqualTo(303);
        return took;
    }

    private static double at(List<Double> times, double share) {
        Collections.sort(times);
        return times.get((int) (share * (times.size() - 1)));
    }

    private static String page(Map<String, List<Double>> times) {
        double known = at(times.get("known"), 0.5);
        StringBuilder rows = new StringBuilder();
        times.forEach((kind, all) -> rows.append(String.format(
                Locale.ROOT,
                "| %s | %.2f ms | %+.2f ms | %.2f ms |%n",
                kind,
                at(all, 0.5),
                at(all, 0.5) - known,
                at(all, 0.95))));
        return """
                The first answer to a claim link, the same redirect for each, over HTTP on one machine: %,d requests of each kind in turn, after %,d
                to warm up.

                Machine: %s.

                | link | median | beside a known one | 95 of 100 within |
                |---|---|---|---|
                %s""".formatted(TIMES, WARM, BenchmarkPage.machine(), rows);
    }
}
