package org.conferral.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.conferral.it.Api;
import org.conferral.it.ConferralProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The revocation desk: all that match a search, a spreadsheet with wrong rows, and a second person. */
class RevocationJourneysIT {

    private final Api api = ConferralProcess.demo().api();

    @AfterEach
    void one_person_may_decide_alone_again() {
        try (Visitor admin = registrar()) {
            limit(admin, "0");
        }
    }

    @Test
    void all_that_match_a_search_are_revoked_and_read_back() {
        issued("Wrongly", 3);
        try (Visitor registrar = registrar()) {
            registrar.open("/issuing/credentials?words=Wrongly&filter=issued").looks("choosing");
            registrar.press("tickAll");
            assertThat(registrar.url()).contains("words=Wrongly").contains("tick=all");
            registrar.press("choosing:matching").looks("revocation-draft");
            assertThat(registrar.textOf("inWords")).contains("3 records of 3 learners, from one batch.");
            String later = issued("Wrongly", 1);
            registrar.select("terms:code", "WRONG_PERSON").press("terms:look").looks("revocation-mail");
            assertThat(registrar.textOf("mailText")).contains("The record was issued to the wrong person.");
            registrar.fill("terms:typed", "2").press("terms:confirm");
            assertThat(registrar.text()).contains("Type the number of records, 3");
            registrar.fill("terms:typed", "3").press("terms:confirm");
            registrar.awaits("Done and checked").looks("revocation-done");
            assertThat(registrar.textOf("readBack")).contains("3 records in one list");
            assertThat(registrar
                            .open("/issuing/credentials?words=Wrongly&filter=revoked")
                            .text())
                    .contains("Ada1 Wrongly")
                    .contains("Ada3 Wrongly");
            assertThat(revoked(later))
                    .as("issued after all that matched was written down")
                    .isZero();
        }
    }

    @Test
    void a_spreadsheet_names_records_and_its_wrong_rows_are_told() {
        issued("Sheeted", 2);
        byte[] sheet = "Student ID\nSheeted-1\nSheeted-9\nSheeted-2\n".getBytes(StandardCharsets.UTF_8);
        try (Visitor registrar = registrar()) {
            registrar.open("/issuing/revocations").press("bySheet").looks("revocation-sheet");
            registrar
                    .choose("sheet:file", "leavers.csv", sheet)
                    .press("sheet:read")
                    .looks("revocation-findings");
            assertThat(registrar.textOf("findings"))
                    .contains("3")
                    .contains("Sheeted-9")
                    .contains("Nobody and nothing");
            assertThat(registrar.textOf("inWords")).contains("2 records of 2 learners");
            registrar.narrow(320).looks("revocation-findings-narrow");
            assertThat(registrar.isScrolledSideways()).isFalse();
            registrar
                    .select("terms:deed", "SUSPEND")
                    .select("terms:code", "UNDER_REVIEW")
                    .fill("terms:typed", "2")
                    .press("terms:confirm")
                    .awaits("Done and checked");
            assertThat(registrar.text()).contains("The record is being looked into.");
            registrar.looks("revocation-done-narrow");
            assertThat(registrar.isScrolledSideways()).isFalse();
            registrar.open("/issuing/revocations").looks("revocations-narrow");
            assertThat(registrar.isScrolledSideways()).isFalse();
            registrar.narrow(1280).looks("revocations");
        }
    }

    @Test
    void above_the_limit_somebody_else_approves() {
        String batch = issued("Seconded", 2);
        String order = "{\"batchId\":\"%s\",\"reason\":\"Issued before the exam\"}".formatted(batch);
        try (Visitor admin = registrar()) {
            limit(admin, "1");
            String id = api.post("/revocations", order).json().getString("id");
            assertThat(api.get("/revocations/" + id).json().getString("awaiting"))
                    .isEqualTo("approval");
            assertThat(api.post("/revocations/" + id + "/approve").json().getString("code"))
                    .isEqualTo("revocation.order.yourself");

            admin.open("/issuing/revocation?id=" + id).looks("revocation-waiting");
            assertThat(admin.textOf("mailText")).contains("Issued before the exam");
            assertThat(admin.open("/").text()).contains("Waits for approval");
            admin.open("/issuing/revocation?id=" + id);
            admin.press("second:approve").awaits("Done and checked");

            assertThat(admin.text()).contains("approved by");
            assertThat(revoked(batch)).isEqualTo(2);
        }
    }

    private static void limit(Visitor admin, String most) {
        admin.open("/issuing/revocations").fill("limit:most", most).press("limit:keep");
        assertThat(admin.text()).contains("The limit is kept.");
    }

    private int revoked(String batch) {
        return api.get("/batches/" + batch).json().getJsonObject("counts").getInt("revoked");
    }

    private String issued(String name, int learners) {
        StringBuilder rows = new StringBuilder("Student ID,First name,Last name,Email,Award date\n");
        for (int i = 1; i <= learners; i++) {
            rows.append("%1$s-%2$d,Ada%2$d,%1$s,ada%2$d.%1$s@students.example,2026-05-29%n".formatted(name, i));
        }
        String roster = api.upload(
                        name + ".csv",
                        rows.toString().getBytes(StandardCharsets.UTF_8),
                        Map.of("recordTemplate", "demo-certificate"))
                .json()
                .getString("id");
        String batch = api.post(
                        "/batches", "{\"rosterId\":\"%s\",\"name\":\"%s\",\"notify\":true}".formatted(roster, name))
                .json()
                .getString("id");
        api.post("/batches/" + batch + "/release");
        JsonObject released =
                api.await("/batches/" + batch, state -> state.getString("state").equals("released"));
        assertThat(released.getJsonObject("counts").getInt("issued")).isEqualTo(learners);
        return batch;
    }

    private static Visitor registrar() {
        return Visitor.at(ConferralProcess.demo().url("")).signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD);
    }
}
