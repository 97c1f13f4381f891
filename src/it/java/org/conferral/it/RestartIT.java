package org.conferral.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.conferral.it.browser.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The plug is pulled while records are being signed. */
@Tag("faults")
class RestartIT {

    private static final int LEARNERS = 4_000;
    private static final int PRINTED = 600;

    @Test
    void a_batch_goes_on_after_a_power_cut_without_losing_or_doubling_a_record() throws IOException {
        ConferralProcess process = ConferralProcess.demo();
        Api api = process.api();
        String printed = printing(process);
        String roster = api.upload(
                        "restart.csv",
                        Workbooks.certificates("RST", LEARNERS),
                        Map.of("recordTemplate", "demo-certificate"))
                .json()
                .getString("id");
        JsonObject batch = api.post(
                        "/batches", "{\"rosterId\":\"%s\",\"name\":\"Many\",\"notify\":true}".formatted(roster))
                .json();
        String path = "/batches/" + batch.getString("id");
        api.post(path + "/release");
        JsonObject before =
                api.await(path, state -> state.getJsonObject("counts").getInt("issued") > 10);
        process.kill();
        assertThat(before.getString("state")).as("killed in the middle").isIn("preparing", "issuing");

        process.start();

        JsonObject after = api.await(path, state -> state.getString("state").equals("released"));
        assertThat(after.getJsonObject("counts").getInt("issued")).isEqualTo(LEARNERS);
        assertThat(after.getJsonObject("counts").getInt("failed")).isZero();
        Map<String, byte[]> records = MainJobIT.Batches.records(api, batch.getString("id"));
        assertThat(records).hasSize(LEARNERS);
        assertThat(rows(api, path)).doesNotHaveDuplicates().hasSize(LEARNERS);
        assertThat(records.values()).extracting(RestartIT::statusPlace).doesNotHaveDuplicates();
        assertThat(fetched(process, printed)).hasSize(PRINTED).doesNotHaveDuplicates();
        assertThat(process.temporary().toFile().listFiles(File::isDirectory))
                .as("what the killed server had unpacked is gone")
                .singleElement()
                .satisfies(folder -> assertThat(folder.getName()).startsWith("conferral-work-"));
    }

    /** A batch that is being printed. */
    private static String printing(ConferralProcess process) {
        String path = Issuing.released(
                process.api(), "Printed", Workbooks.certificates("RSP", PRINTED), "demo-certificate", "badge");
        String batch = path.substring("/batches/".length());
        try (Visitor registrar = registrar(process)) {
            registrar.open("/issuing/print?batch=" + batch).press("order:print");
        }
        return batch;
    }

    /** The names of everything printed, once it is. */
    private static List<String> fetched(ConferralProcess process, String batch) throws IOException {
        try (Visitor registrar = registrar(process)) {
            registrar.open("/issuing/print?batch=" + batch).awaits("[id=\"state\"]", "Printed");
            List<String> names = new ArrayList<>();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(registrar.download("volume1")))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    names.add(entry.getName());
                }
            }
            return names;
        }
    }

    private static Visitor registrar(ConferralProcess process) {
        return Visitor.at(process.url("")).signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD);
    }

    private static List<Integer> rows(Api api, String batch) {
        List<Integer> rows = new ArrayList<>();
        String after = "";
        while (true) {
            JsonObject page = api.get(batch + "/credentials?limit=1000" + after).json();
            page.getJsonArray("items").getValuesAs(JsonObject.class).forEach(item -> rows.add(item.getInt("row")));
            if (page.isNull("next")) {
                return rows;
            }
            after = "&after=" + page.getString("next");
        }
    }

    /** The last moments before a power cut may be lost: places are then given out of another list, which counts from the beginning. */
    private static String statusPlace(byte[] record) {
        JsonObject status = new Api.Answer(200, "", record).json().getJsonObject("credentialStatus");
        return status.getString("statusListCredential") + "#" + status.getString("statusListIndex");
    }
}
