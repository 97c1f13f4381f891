package org.conferral.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.conferral.it.Api;
import org.conferral.it.ConferralProcess;
import org.conferral.it.Evidences;
import org.conferral.it.Issuing;
import org.conferral.it.Traces;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People ask what is kept about them, take it along, and are erased; a unit asks for consent and keeps things for a while only. */
class PrivacyJourneysIT {

    private static final String ADDRESS = "zephyrine.quillfeather@students.example";
    private static final String ELSEWHERE = "zq@elsewhere.example";
    private static final String READER = "hr@employer.example";
    private static final List<String> WORDS =
            List.of("zephyrine", "quillfeather", "ZQ-77310", "1999-08-17", ELSEWHERE, READER);
    private static final String HEAD =
            "Student ID,First name,Last name,Email,Date of birth,Achievement code,Award date,Essay\n";

    private static ConferralProcess portal;
    private static Api api;

    @BeforeAll
    static void begin() {
        portal = ConferralProcess.startDemo(Map.of());
        api = portal.api();
    }

    @AfterAll
    static void end() {
        portal.close();
    }

    private static Visitor staff() {
        return Visitor.at(portal.url("")).signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD);
    }

    private static Visitor openUnit(Visitor staff) {
        return staff.open("/identity/units").follow("Consent and retention");
    }

    private static byte[] roster(String rows) {
        return (HEAD + rows).getBytes(StandardCharsets.UTF_8);
    }

    private static String row(String code, String essay) {
        return "ZQ-77310,Zephyrine,Quillfeather," + ADDRESS + ",1999-08-17," + code + ",2026-05-29," + essay + "\n";
    }

    private static String batch(String name, byte[] file, String template) {
        String roster = api.upload("Zephyrine Quillfeather.csv", file, Map.of("recordTemplate", template))
                .json()
                .getString("id");
        if (template.equals("private-essays")) {
            byte[] essay = "By Zephyrine Quillfeather".getBytes(StandardCharsets.UTF_8);
            assertThat(Evidences.deliver(api, roster, Map.of("quillfeather.txt", essay))
                            .status())
                    .isLessThan(300);
        }
        String order = "{\"rosterId\":\"%s\",\"name\":\"%s\",\"notify\":true,\"as\":\"clr\"}".formatted(roster, name);
        String batch = "/batches/"
                + api.post("/batches", order, "Idempotency-Key", name).json().getString("id");
        api.post(batch + "/release");
        api.await(batch, state -> state.getString("state").equals("released"));
        return batch;
    }

    @Test
    void a_person_who_used_everything_is_erased_and_leaves_no_trace_but_what_verifiers_need() throws Exception {
        Evidences.template(api, "private-essays");
        try (Visitor staff = staff()) {
            openUnit(staff).looks("unit-privacy");
            staff.fill("consent:words", "I agree that my record is kept for fifty years.")
                    .press("consent:save")
                    .looks("unit-consent");
            assertThat(staff.text()).contains("Version 1, agreed to for no record");
        }
        String others = "OB-1,Oswin,Bellweather,oswin.bellweather@students.example,2000-01-01,CHEM-210,2026-05-29,\n";
        String spoilt = row("MATH-101", "").replace("@", "@@");
        String first = batch(
                "For Zephyrine Quillfeather",
                roster(row("CHEM-210", "quillfeather.txt") + others + spoilt),
                "private-essays");
        String second = batch("Summer", roster(row("BIO-150", "")), "private-essays");
        JsonObject record = recordOf(first, "Zephyrine");
        JsonObject revoked = recordOf(second, "Zephyrine");
        JsonObject kept = recordOf(first, "Oswin");
        assertThat(api.get(first + "/sheet.pdf").status()).isEqualTo(200);
        String reason = "{\"reason\":\"Zephyrine Quillfeather was never enrolled\"}";
        assertThat(api.post("/credentials/" + revoked.getString("id") + "/revocation", reason)
                        .status())
                .isEqualTo(200);
        byte[] revokedBytes = api.get("/credentials/" + revoked.getString("id")).bytes();

        try (Visitor staff = staff()) {
            print(staff, first);
        }
        assertThat(portal.data().resolve("printed")).isNotEmptyDirectory();
        String corrected = useEverything(record);
        openByCode(kept, first);
        byte[] bytes = api.get("/credentials/" + corrected).bytes();
        byte[] keptBytes = api.get("/credentials/" + kept.getString("id")).bytes();

        try (Visitor staff = staff()) {
            staff.open("/issuing/credentials?words=quillfeather")
                    .unfold("Save this list")
                    .fill("view:name", "Hers")
                    .press("view:save");
            staff.open("/delivery/suppressions")
                    .fill("adding:address", ADDRESS)
                    .fill("adding:note", "Zephyrine Quillfeather called")
                    .press("adding:add");
            assertThat(staff.open("/home/home").text()).contains("One person asks to be erased");
            staff.open("/identity/admin").follow("Privacy").looks("privacy");
            staff.fill("finding:sought", ADDRESS).press("finding:find").looks("privacy-found");
            assertThat(staff.url()).doesNotContain("quillfeather");
            staff.follow("Zephyrine Quillfeather").looks("person");
            assertThat(staff.narrow(320).looks("person-narrow").isScrolledSideways())
                    .isFalse();
            assertThat(staff.text())
                    .contains("asks to be erased", "Please forget me", "Zephyrine Quillfeather.csv")
                    .contains(
                            "The learner’s own words: 1",
                            "Addresses shown to be read: 2",
                            "Reports that something is wrong: 1")
                    .doesNotContain("What you said");
            assertThat(staff.textOf("prints")).contains("For Zephyrine Quillfeather", "2 documents, printed ·");
            byte[] export = staff.download("export");
            assertThat(unpacked(export).get("data.json")).contains("Please forget me", ADDRESS, ELSEWHERE);
            staff.fill("erasing:typed", "somebody.else@students.example")
                    .press("erasing:erase")
                    .looks("person-not-typed");
            assertThat(staff.text()).contains("Nothing was erased");
            staff.fill("erasing:typed", ADDRESS).press("erasing:erase").looks("privacy-erased");
            assertThat(staff.text()).contains("The person is erased");
            staff.open("/issuing/credential?id=" + corrected).looks("credential-erased");
            assertThat(staff.text()).contains("Erased learner").doesNotContain("Quillfeather");
            assertThat(staff.open("/issuing/credential?id=" + corrected + "&tab=trail")
                            .text())
                    .doesNotContain("Quillfeather");
            assertThat(staff.open("/issuing/credentials").text()).contains("Erased learner", "Bellweather");

            staff.open("/verify")
                    .choose("file", "record.json", bytes)
                    .press("act")
                    .looks("verify-erased");
            assertThat(staff.text()).contains("genuine and in force", "no longer holds this learner’s data");
        }

        assertThat(verdict(bytes)).isEqualTo("VALID");
        assertThat(verdict(revokedBytes)).isEqualTo("REVOKED");
        assertThat(verdict(keptBytes)).isEqualTo("VALID");
        assertThat(api.get("/credentials/" + kept.getString("id")).bytes()).isEqualTo(keptBytes);
        assertThat(api.get("/credentials/" + corrected).status()).isEqualTo(410);
        assertThat(api.get(first + "/credentials.zip").status()).isEqualTo(200);
        try (Visitor late = Visitor.withoutScript(portal.url(""))) {
            assertThat(late.open(record.getString("claimUrl")).text()).contains("There is no record at this address");
        }
        assertThat(api.post("/credentials/" + corrected + "/revocation", "{\"reason\":\"Found out later\"}")
                        .status())
                .isEqualTo(200);
        assertThat(verdict(bytes)).as("what is erased can still be revoked").isEqualTo("REVOKED");
        api.post("/ledger/check");
        JsonObject check =
                api.await("/ledger/check", state -> !state.getString("state").equals("running"));
        assertThat(check.getString("state")).as(check.toString()).isEqualTo("fits");

        portal.stop();
        assertThat(portal.data().resolve("printed")).isEmptyDirectory();
        assertThat(new Traces(portal.data(), WORDS).all()).isEmpty();
        assertThat(new Traces(portal.data(), List.of("Bellweather")).all()).isNotEmpty();
        assertThat(portal.launch("verify-ledger").await()).isZero();
        portal.start();
    }

    private static JsonObject recordOf(String batch, String givenName) {
        return api.get(batch + "/credentials").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(item ->
                        item.getJsonObject("learner").getString("givenName").equals(givenName))
                .findFirst()
                .orElseThrow();
    }

    private static String verdict(byte[] bytes) {
        return api.anonymous().post("/verify", bytes, "application/vc").json().getString("outcome");
    }

    private static void print(Visitor staff, String batch) {
        staff.open("/issuing/batch?id=" + batch.substring("/batches/".length()))
                .press("documents")
                .press("order:print")
                .awaits("[id=\"state\"]", "Printed");
        assertThat(staff.download("volume1")).isNotEmpty();
    }

    /** A code by mail opens a record only when what is asked was agreed to, and is not used up before. */
    private static void openByCode(JsonObject record, String batch) {
        try (Visitor learner = Visitor.withoutScript(portal.url(""));
                Visitor staff = staff()) {
            staff.open("/delivery/board?batch=" + batch.substring("/batches/".length()))
                    .select("way:asked", "FACT_OR_CODE")
                    .press("way:saveWay");
            learner.open(record.getString("claimUrl")).press("mailCode").looks("claim-consent-code");
            String code = Codes.newest(staff, "oswin.bellweather@students.example", "Oswin Bellweather");
            learner.fill("code", code).press("openByCode").looks("claim-consent-code-missed");
            assertThat(learner.text()).contains("Please tick the box if you agree");
            learner.narrow(320).looks("claim-consent-code-narrow");
            learner.fill("code", code).tickBox("agreedByCode").press("openByCode");
            assertThat(learner.text()).contains("Congratulations, Oswin.");
        }
    }

    /** Own words with a file, another address by a code, and a link to both that is sent to a reader. */
    private static void sayAndShare(Visitor learner) {
        learner.press("ownWords")
                .fill("words", "Zephyrine’s laboratory")
                .choose("file", "quillfeather-notes.txt", "By Quillfeather".getBytes(StandardCharsets.UTF_8))
                .press("say")
                .download("export");
        learner.open("/claim/addresses").fill("email", ELSEWHERE).press("mailThere");
        try (Visitor staff = staff()) {
            learner.fill("code", Codes.newest(staff, ELSEWHERE, ELSEWHERE)).press("prove");
        }
        learner.open("/claim/share");
        learner.fill("title", "For Quillfeather & Sons")
                .fill("note", "Zephyrine")
                .tick("Chemistry")
                .tick("Zephyrine’s laboratory")
                .press("tell");
        learner.unfold("Send the link to somebody").fill("reader0", READER).press("send0");
    }

    /** The learner does whatever a learner can do; answers the id of the newest version of the record. */
    private static String useEverything(JsonObject record) throws Exception {
        String corrected = api.post(
                        "/credentials/" + record.getString("id") + "/correction",
                        "{\"fields\":{\"award.date\":\"2026-05-30\"},\"reason\":\"Zephyrine Quillfeather was right\"}",
                        "Idempotency-Key",
                        "correct")
                .json()
                .getString("id");
        try (Visitor learner = Visitor.withoutScript(portal.url(""));
                Visitor reader = Visitor.withoutScript(portal.url(""))) {
            learner.open(record.getString("claimUrl")).looks("claim-consent");
            assertThat(learner.text()).contains("kept for fifty years");
            learner.fill("birthDate", "1999-08-17").press("openRecord").looks("claim-consent-missed");
            assertThat(learner.text()).contains("Please tick the box if you agree");
            learner.fill("birthDate", "1999-08-17").tick("I have read this").press("openRecord");
            learner.download("pdf");
            learner.press("wrong").fill("words", "I am Zephyrine Quillfeather!").press("sendWrong");
            learner.press("decline")
                    .fill("reason", "Quillfeather is spelt otherwise")
                    .press("sendDecline");
            sayAndShare(learner);
            reader.open(learner.valueOf("link0")).download("paper");
            reader.downloadLabelled("quillfeather-notes.txt");
            learner.open("/claim").press("wallet");
            reader.open("/find").fill("email", ADDRESS).press("ask");
            learner.open("/claim/records").narrow().looks("my-records-data");
            learner.press("mydata").looks("my-data");
            assertThat(learner.text())
                    .contains("Opened by the learner", "Downloaded by the learner as pdf", "Looked at through a link")
                    .contains("through a link the learner shared, as pdf", "had a link sent to somebody");
            assertThat(learner.isScrolledSideways()).isFalse();
            Map<String, String> archive = unpacked(learner.download("all"));
            assertThat(archive.get("index.html"))
                    .contains("Quillfeather", "What you said is wrong", ADDRESS, "<dt>Date of birth</dt>")
                    .contains(
                            "<time datetime=\"1999-08-17\">August 17, 1999</time>", "<bdi>Counts</bdi>", " UTC</time>")
                    .doesNotContain("birth date", "???", "<bdi>ISSUED</bdi>", "<bdi>CLAIM_INVITATION</bdi>");
            assertThat(archive.get("data.json"))
                    .contains("\"reports\"", "spelt otherwise", "kept for fifty years", "For Quillfeather & Sons")
                    .contains("\"selfAsserted\"", "Zephyrine’s laboratory", ELSEWHERE, "\"codes\"", "\"sentLinks\"")
                    .contains("\"birth_date\":\"1999-08-17\"", "\"standing\":\"GOOD\"");
            assertThat(archive.keySet())
                    .anyMatch(name -> name.startsWith("records/"))
                    .anyMatch(name -> name.endsWith("quillfeather.txt"))
                    .contains("self-asserted/1-quillfeather-notes.txt");
            learner.open("/claim/mydata")
                    .fill("words", "Please forget me")
                    .press("askErasure")
                    .looks("my-data-asked");
            assertThat(learner.text()).contains("You have asked to be erased");
        }
        return corrected;
    }

    private static Map<String, String> unpacked(byte[] archive) throws Exception {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void a_wish_that_is_not_granted_is_answered_on_the_learners_page() {
        JsonObject record = Issuing.transcript(api, "Wilhelmina", "Waits");
        try (Visitor learner = Visitor.withoutScript(portal.url(""));
                Visitor staff = staff()) {
            learner.open(record.getString("claimUrl")).fill("birthDate", Issuing.BORN);
            if (learner.text().contains("I have read this")) {
                learner.tick("I have read this");
            }
            learner.press("openRecord").open("/claim/mydata").press("askErasure");
            staff.open("/privacy/privacy").looks("privacy-waiting").follow("Wilhelmina Waits");
            staff.press("refusing:refuse");
            assertThat(staff.text()).contains("Please say why");
            staff.fill("refusing:answer", "The law asks us to keep diplomas for fifty years.")
                    .press("refusing:refuse");
            assertThat(staff.text()).contains("Not erased");
            learner.open("/claim/mydata").looks("my-data-refused");
            assertThat(learner.text()).contains("keep diplomas for fifty years");

            byte[] bytes = api.get("/credentials/" + record.getString("id")).bytes();
            staff.open("/privacy/privacy")
                    .fill("finding:sought", "wilhelmina@students.example")
                    .press("finding:find")
                    .follow("Wilhelmina Waits");
            staff.tick("Revoke the records first")
                    .fill("erasing:typed", "wilhelmina@students.example")
                    .press("erasing:erase");
            assertThat(staff.text()).contains("one record revoked and emptied");
            assertThat(verdict(bytes)).isEqualTo("REVOKED");
            assertThat(learner.open("/claim/mydata").text()).doesNotContain("Wilhelmina");
        }
    }

    @Test
    void what_is_over_goes_after_it_was_looked_at() {
        JsonObject record = Issuing.transcript(api, "Xaver", "Expires");
        try (Visitor staff = staff()) {
            openUnit(staff)
                    .fill("retention:rosters", "0")
                    .fill("retention:letters", "0")
                    .fill("retention:traces", "600")
                    .fill("retention:unclaimed", "0")
                    .press("retention:plan");
            assertThat(staff.text()).contains("one month at least");
            staff.fill("retention:unclaimed", "").press("retention:plan").looks("unit-retention");
            assertThat(staff.text()).contains("Switched off: nothing goes");
            staff.press("retention:switchOn").press("retention:runNow").looks("unit-retention-ran");
            assertThat(staff.textOf("outlook")).contains("Roster files: 0", "Letters: 0");
            assertThat(staff.open("/delivery/letters?words=xaver").text()).doesNotContain("Xaver Expires");
            assertThat(staff.open("/identity/journal").text())
                    .contains("Roster files were forgotten", "Letters were deleted");
            assertThat(staff.open("/issuing/credential?id=" + record.getString("id"))
                            .text())
                    .contains("Xaver Expires");
            openUnit(staff).press("retention:switchOff");
        }
    }
}
