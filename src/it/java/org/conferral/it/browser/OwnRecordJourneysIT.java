package org.conferral.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.conferral.it.Api;
import org.conferral.it.ConferralProcess;
import org.conferral.it.Issuing;
import org.junit.jupiter.api.Test;

/** What makes a record the learner's own: words beside it, several addresses of one person, and a code where no fact will do. */
class OwnRecordJourneysIT {

    private static final String HEAD = "Student ID,First name,Last name,Email,Achievement code,Award date,Credits\n";
    private static final byte[] NOTES = "What I measured".getBytes(StandardCharsets.UTF_8);

    private final Api api = ConferralProcess.demo().api();

    @Test
    void own_words_stand_beside_a_record_and_are_shown_changed_taken_along_and_taken_back() throws IOException {
        Record record = record("Ottilie", "OW-Ottilie", "own.ottilie@students.example");
        try (Visitor learner = Visitor.at(ConferralProcess.demo().url(""));
                Visitor reader = Visitor.withoutScript(ConferralProcess.demo().url(""))) {
            learner.open(record.claimUrl()).fill("studentId", record.number()).press("openRecord");
            learner.press("ownWords").looks("own-words-none");
            learner.fill("link", "javascript:alert(1)").press("say");
            assertThat(learner.text()).contains("This is no address of a page");
            learner.fill("link", "").choose("file", "tool.exe", NOTES).press("say");
            assertThat(learner.textOf("refused")).contains("tool.exe");
            learner.fill("words", "I built a <b>lab</b> in the garage.")
                    .fill("link", "https://example.org/lab")
                    .choose("file", "notes.txt", NOTES)
                    .press("say")
                    .looks("own-words");
            assertThat(learner.text()).contains("not signed by anybody", "I built a <b>lab</b>", "notes.txt");
            assertThat(learner.narrow().looks("own-words-narrow").isScrolledSideways())
                    .isFalse();
            assertThat(learner.downloadLabelled("notes.txt")).isEqualTo(NOTES);
            Map<String, String> archive = unzipped(learner.download("export"));
            assertThat(archive.keySet()).containsExactly("files/1-notes.txt", "words.html", "words.json");
            assertThat(archive.get("words.json")).contains("\"selfAsserted\":true", "I built a <b>lab</b>");
            assertThat(archive.get("words.html")).contains("I built a &lt;b&gt;lab&lt;/b&gt;");

            learner.press("change0").looks("own-words-change");
            learner.fill("words", "I built a lab.").press("say");
            assertThat(learner.text()).contains("I built a lab.", "changed on", "notes.txt");
            learner.open("/claim").looks("claim-own-words");
            assertThat(learner.text()).contains("I built a lab.");
            assertThat(new String(learner.download("download"), StandardCharsets.UTF_8))
                    .doesNotContain("I built a lab");

            learner.open("/claim/share").tick("I built a lab").tick("Calculus").looks("share-own-words");
            learner.press("tell");
            reader.open(learner.valueOf("link0")).narrow().looks("story-own-words");
            assertThat(reader.text()).contains("In Ottilie Own’s own words", "Nobody has signed", "I built a lab.");
            assertThat(reader.downloadLabelled("notes.txt")).isEqualTo(NOTES);
            assertThat(reader.isScrolledSideways()).isFalse();

            learner.open("/claim/words").press("remove0");
            assertThat(learner.text()).contains("You have not said anything yet.");
            assertThat(reader.open(reader.url()).text()).doesNotContain("I built a lab");
        }
    }

    @Test
    void nobody_reads_what_is_beside_a_record_that_is_not_open() {
        try (Visitor stranger = Visitor.withoutScript(ConferralProcess.demo().url(""))) {
            assertThat(stranger.open("/claim/words").text()).contains("There is no record at this address");
            assertThat(stranger.open("/claim/addresses").text()).contains("There is no record at this address");
        }
    }

    @Test
    void records_of_several_addresses_become_those_of_one_person_by_proof_alone() {
        String school = "own.olga@students.example";
        String before = "own.olga@former.example";
        String home = "own.olga@home.example";
        Record open = record("Olga", "OW-Olga", school);
        Record former = record("Olga", "F-77", before);
        try (Visitor learner = Visitor.at(ConferralProcess.demo().url(""));
                Visitor registrar = registrar()) {
            learner.open(open.claimUrl()).fill("studentId", open.number()).press("openRecord");
            learner.press("records").looks("records-one-address");
            learner.press("addresses").looks("addresses");
            learner.fill("email", "nobody@nowhere").press("mailThere");
            assertThat(learner.textOf("refused")).contains("This is no whole address");
            learner.fill("email", before).press("mailThere").looks("addresses-waiting");
            learner.fill("code", "no").press("prove").looks("addresses-wrong");
            assertThat(learner.text()).contains("These are not the digits").doesNotContain("Yours since");
            assertThat(learner.open("/claim/records").text()).contains("One record was");
            learner.open("/claim/addresses")
                    .fill("code", Codes.newest(registrar, before, before))
                    .press("prove");
            assertThat(learner.looks("addresses-proven").text()).contains("This address is yours now");
            learner.fill("email", "somebody@elsewhere.example")
                    .press("mailThere")
                    .looks("addresses-later");
            assertThat(learner.text()).contains("One code a minute");

            learner.open("/claim/records").pressButton("Show that it is yours");
            learner.fill("studentId", former.number()).press("openRecord").looks("join-offered");
            assertThat(learner.textOf("join")).contains("yours as well");
            learner.press("joinBoth").looks("records-joined");
            assertThat(learner.text()).contains("2 records", "In all", "14").doesNotContain("Show that it is yours");
            assertThat(learner.narrow().looks("records-joined-narrow").isScrolledSideways())
                    .isFalse();

            learner.open("/claim/addresses").fill("email", home).press("mailThere");
            learner.fill("code", Codes.newest(registrar, home, home)).press("prove");
            learner.pressButton("Send letters here: " + home);
            assertThat(learner.looks("addresses-letters").text()).contains("From now on letters");
            assertThat(learner.isScrolledSideways()).isFalse();
            record("Olga", "OW-Olga", school);
            assertThat(registrar
                            .open("/delivery/letters?state=all&words=" + home)
                            .text())
                    .contains("Invitation to claim");

            learner.pressButton("Remove: " + home);
            assertThat(learner.text()).doesNotContain(home);
        }
    }

    @Test
    void a_code_by_mail_opens_a_record_whose_batch_asks_for_it() {
        Record record = record("Odette", "OW-Odette", "own.odette@students.example");
        try (Visitor learner = Visitor.at(ConferralProcess.demo().url(""));
                Visitor registrar = registrar()) {
            registrar
                    .open("/delivery/board?batch=" + record.batch().substring("/batches/".length()))
                    .select("way:asked", "CODE")
                    .press("way:saveWay")
                    .looks("board-way");
            assertThat(registrar
                            .open("/delivery/wordings")
                            .looks("wordings-way")
                            .text())
                    .contains("Before a record opens");

            learner.open(record.claimUrl()).looks("claim-code");
            assertThat(learner.text()).contains("o…@students.example").doesNotContain("Student number");
            learner.press("mailCode").looks("claim-code-mailed");
            learner.press("mailCode");
            assertThat(learner.text()).contains("One code a minute");
            learner.fill("code", "12 34").press("openByCode").looks("claim-code-wrong");
            assertThat(learner.text()).contains("does not match");
            learner.narrow()
                    .fill("code", Codes.newest(registrar, "own.odette@students.example", "Odette Own"))
                    .looks("claim-code-narrow");
            assertThat(learner.press("openByCode").text()).contains("Congratulations, Odette.");
        }
    }

    private static Map<String, String> unzipped(byte[] archive) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private record Record(String batch, String number, String claimUrl) {}

    /** A transcript with two achievements and seven credits. */
    private Record record(String name, String number, String address) {
        String row = number + "," + name + ",Own," + address + ",";
        byte[] roster = (HEAD + row + "MATH-101,2026-05-29,4\n" + row + "CHEM-210,2026-05-29,3\n")
                .getBytes(StandardCharsets.UTF_8);
        String batch = Issuing.released(api, name, roster, "demo-transcript", "clr");
        JsonObject record = Issuing.first(api, batch);
        return new Record(batch, number, record.getString("claimUrl"));
    }

    private static Visitor registrar() {
        return Visitor.at(ConferralProcess.demo().url("")).signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD);
    }
}
