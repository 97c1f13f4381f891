package org.conferral.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.conferral.it.Api;
import org.conferral.it.ConferralProcess;
import org.junit.jupiter.api.Test;

/** From the first start to the revoked record, by clicking only; every page on the way is looked at in light and dark. */
class JourneysIT {

    private static final String PASSWORD = "a long sentence of mine";
    private static final String HEADINGS =
            "Student ID;First name;Last name;Email;Date of birth;Achievement code;Award date\n";

    @Test
    void a_new_portal_is_set_up_in_one_form() {
        try (ConferralProcess process = ConferralProcess.prepare(Map.of()).start();
                Visitor admin = Visitor.at(process.url(""))) {
            admin.open("/").looks("setup").press("setup:complete").looks("setup-missing");
            assertThat(admin.text()).contains("is still empty. Fill it in.").doesNotContain("Validation Error");
            admin.fill("setup:adminName", "Ada Admin")
                    .fill("setup:adminEmail", "ada@college.example")
                    .fill("setup:adminPassword", PASSWORD)
                    .fill("setup:institutionName", "Hillside College")
                    .press("setup:complete");
            assertThat(admin.text()).contains("The portal of Hillside College is ready");
            admin.signIn("ada@college.example", PASSWORD).looks("home-empty");

            assertThat(admin.url()).endsWith("/home/home");
            assertThat(admin.open("/issuers/hillside-college/did.json").text()).contains("did:web:localhost");
        }
    }

    @Test
    void an_achievement_is_described_changed_and_archived() {
        try (Visitor registrar = registrar()) {
            registrar
                    .open("/catalog/achievement")
                    .looks("achievement-new")
                    .press("achievement:save")
                    .looks("achievement-missing");
            registrar
                    .fill("achievement:name", "Glass blowing")
                    .fill("achievement:humanCode", "GLASS-1")
                    .fill("achievement:description", "Shapes molten glass by breath.")
                    .fill("achievement:criteriaNarrative", "A vase that stands.")
                    .press("achievement:save");
            registrar
                    .open("/catalog/achievements")
                    .looks("achievements")
                    .follow("Glass blowing")
                    .looks("achievement");
            registrar.fill("achievement:name", "Glass blowing I").press("achievement:save");
            registrar
                    .open("/catalog/achievements")
                    .follow("Glass blowing I")
                    .unfold("Results")
                    .press("achievement:addResult")
                    .looks("achievement-result-added")
                    .press("shelf:archive");

            assertThat(registrar.open("/catalog/achievements").text()).doesNotContain("Glass blowing");
            assertThat(registrar.open("/catalog/achievements?show=archived").text())
                    .contains("Glass blowing I");
        }
    }

    @Test
    void a_record_template_is_composed() {
        try (Visitor registrar = registrar()) {
            registrar
                    .open("/catalog/recordTemplate")
                    .looks("template-new")
                    .fill("template:name", "Welding certificate")
                    .select("template:achievements", "WELD-2")
                    .press("template:addAchievement")
                    .press("template:usualColumns")
                    .looks("template-composed")
                    .press("template:save");

            assertThat(registrar
                            .open("/catalog/recordTemplates")
                            .looks("templates")
                            .text())
                    .contains("Welding certificate");
        }
    }

    @Test
    void a_column_with_a_strange_name_is_matched_and_bad_rows_stay_behind_with_their_reasons() throws Exception {
        String roster = HEADINGS.replace("Email", "Reachable at")
                + "T1;Ada;Byron;ada@students.example;1990-12-10;MATH-101;2026-05-29\n"
                + "T2;Alan;Turing;alan.students.example;1992-06-23;MATH-101;2026-05-29\n"
                + "T3;Grace;Hopper;grace@students.example;1991-12-09;MATH-999;2026-05-32\n";
        try (Visitor registrar = registrar()) {
            registrar
                    .open("/intake/upload")
                    .looks("upload")
                    .select("upload:template", "Academic transcript")
                    .choose("upload:file", "strange.csv", roster.getBytes(StandardCharsets.UTF_8))
                    .press("upload:submit")
                    .looks("mapping")
                    .selectLabelled(": Reachable at", "learner.email")
                    .press("mapping:check")
                    .looks("problems");

            assertThat(registrar.text())
                    .contains("alan.students.example")
                    .contains("MATH-999")
                    .contains("2026-05-32");
            try (XSSFWorkbook behind = new XSSFWorkbook(new ByteArrayInputStream(registrar.download("download")))) {
                assertThat(behind.getSheetAt(0).getLastRowNum())
                        .as("a heading and three rows in their places")
                        .isEqualTo(3);
            }
            assertThat(registrar.open("/intake/rosters").looks("rosters").text())
                    .contains("strange.csv");
        }
    }

    @Test
    void a_file_that_is_no_roster_is_refused_in_words() {
        try (Visitor registrar = registrar()) {
            registrar
                    .open("/intake/upload")
                    .select("upload:template", "Academic transcript")
                    .choose("upload:file", "picture.xlsx", new byte[] {1, 2, 3, 4})
                    .press("upload:submit")
                    .looks("file-refused");

            assertThat(registrar.textOf("refusal")).isNotBlank();
        }
    }

    @Test
    void a_roster_is_issued_claimed_verified_and_revoked() {
        String roster = HEADINGS
                + "J1;Maria;Garcia;maria@students.example;2001-02-03;MATH-101;2026-05-29\n"
                + "J1;Maria;Garcia;maria@students.example;2001-02-03;CHEM-210;2026-05-29\n"
                + "J2;Li;Wei;li@students.example;2002-03-04;MATH-101;2026-05-29\n";
        try (Visitor registrar = registrar()) {
            registrar
                    .open("/intake/upload")
                    .select("upload:template", "Academic transcript")
                    .choose("upload:file", "journey.csv", roster.getBytes(StandardCharsets.UTF_8))
                    .press("upload:submit")
                    .looks("problems-none");
            order(registrar);
            String letter = letter(registrar);
            byte[] record = claim(letter);
            lookAtClaim(letter);
            verify(record);
            revoke(registrar);
            assertVerdict(record, "This record has been revoked.", "verify-revoked");
            assertThat(openedClaim(letter, "claim-revoked")).contains("revoked");
        }
    }

    @Test
    void a_rubric_and_evidence_reach_the_record_and_whoever_checks_it() {
        try (Visitor registrar = registrar()) {
            describeWithRubric(registrar);
            composeWithEvidence(registrar);
            String roster = "Student ID;First name;Last name;Email;Date of birth;Award date;Teamwork level;Portfolio\n"
                    + "R1;Rosa;Diaz;rosa@students.example;2001-02-03;2026-05-29;mastered;https://portfolio.example/rosa\n";
            registrar
                    .open("/intake/upload")
                    .select("upload:template", "Team certificate")
                    .choose("upload:file", "teams.csv", roster.getBytes(StandardCharsets.UTF_8))
                    .press("upload:submit")
                    .press("goOn")
                    .fill("batch:name", "Teams")
                    .press("batch:order")
                    .press("preview")
                    .looks("preview-rubric");
            assertThat(registrar.text()).contains("Mastered").contains("Portfolio");
            registrar
                    .open("/issuing/batches")
                    .follow("Teams")
                    .press("toRelease")
                    .press("release:go");
            registrar.awaits("main .standing", "Released");
            registrar.open("/delivery/letters?words=rosa@students.example").follow("Rosa Diaz");
            checkRubric(registrar.attribute("claimAddress", "value"));
        }
    }

    private static void describeWithRubric(Visitor registrar) {
        registrar
                .open("/catalog/achievement")
                .fill("achievement:name", "Teamwork in practice")
                .fill("achievement:humanCode", "TEAM-7")
                .fill("achievement:description", "Working with others.")
                .fill("achievement:criteriaNarrative", "Finish a project together.")
                .unfold("Results")
                .press("achievement:addResult")
                .fill("achievement:resultDescription:0:name", "Teamwork")
                .select("achievement:resultDescription:0:resultType", "Level of a rubric criterion")
                .unfold("Rubric, range and what is needed to pass")
                .press("achievement:resultDescription:0:addLevel")
                .press("achievement:resultDescription:0:addLevel")
                .fill("achievement:resultDescription:0:rubricCriterionLevel:0:name", "Beginning")
                .fill("achievement:resultDescription:0:rubricCriterionLevel:1:points", "3")
                .fill("achievement:resultDescription:0:requiredLevel", "Mastery")
                .unfold("Belongs together with")
                .press("achievement:addAssociation")
                .select("achievement:association:0:targetId", "WELD-2 · Welding, Level 2")
                .press("achievement:save")
                .looks("achievement-rubric-missing");
        assertThat(registrar.text()).contains("Give the level a name").contains("No level is called “Mastery”");
        registrar
                .fill("achievement:resultDescription:0:rubricCriterionLevel:1:name", "Mastered")
                .fill("achievement:resultDescription:0:requiredLevel", "Mastered")
                .press("achievement:save");
        registrar.open("/catalog/achievements").follow("Teamwork in practice").looks("achievement-rubric");
    }

    private static void composeWithEvidence(Visitor registrar) {
        registrar
                .open("/catalog/recordTemplate")
                .fill("template:name", "Team certificate")
                .select("template:achievements", "TEAM-7")
                .press("template:addAchievement")
                .press("template:usualColumns")
                .press("template:addColumn")
                .press("template:addColumn")
                .fill("template:columns:9:name", "Teamwork level")
                .select("template:columns:9:field", "Level of the first rubric")
                .fill("template:columns:10:name", "Portfolio")
                .select("template:columns:10:field", "Evidence: a link or words")
                .unfold("What the record says about itself")
                .fill("template:termsValidMonths", "many")
                .press("template:save")
                .looks("template-terms-wrong");
        assertThat(registrar.text()).contains("“many” is not a number of months");
        registrar
                .fill("template:termsValidMonths", "24")
                .fill("template:termsUrl", "https://college.example/terms")
                .press("template:termsRefreshable")
                .press("template:save");
    }

    private static void checkRubric(String letter) {
        try (Visitor learner = Visitor.at(ConferralProcess.demo().url(""))) {
            learner.open(letter)
                    .fill("birthDate", "2001-02-03")
                    .press("openRecord")
                    .looks("claim-rubric");
            assertThat(learner.text())
                    .contains("Mastered")
                    .contains("Portfolio")
                    .contains("is part of")
                    .contains("https://college.example/terms");
            byte[] record = learner.download("download");
            learner.press("print").looks("claim-print-rubric");
            assertThat(learner.text()).contains("Portfolio");
            assertThat(new String(record, StandardCharsets.UTF_8)).contains("1EdTechCredentialRefresh");
            assertVerdict(record, "This record is genuine and in force.", "verify-rubric");
            assertVerdict(record, "Mastered", "verify-rubric-said");
        }
    }

    private static void order(Visitor registrar) {
        registrar
                .press("goOn")
                .looks("batch-order")
                .fill("batch:name", "Journey")
                .press("batch:order")
                .looks("release");
        registrar.press("preview").looks("preview").press("dataTab").looks("preview-data");
        registrar
                .open("/issuing/batches")
                .looks("batches-open")
                .follow("Journey")
                .press("toRelease")
                .press("release:go");
        registrar.awaits("main .standing", "Released").looks("batch");
        assertThat(registrar.text())
                .contains("Maria Garcia")
                .contains("Li Wei")
                .contains("2 letters are kept in the mail view (no mail server)");
        assertThat(entries(registrar.download("archive"))).hasSize(2).allMatch(name -> name.endsWith(".json"));
    }

    private static List<String> entries(byte[] archive) {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_page_of_a_batch_keeps_up_with_what_happens() {
        Api api = ConferralProcess.demo().api();
        byte[] roster = (HEADINGS.replace("Achievement code;", "")
                        + "K1;Mary;Shelley;mary@students.example;1997-08-30;2026-05-29\n")
                .getBytes(StandardCharsets.UTF_8);
        String rosterId = api.upload("later.csv", roster, Map.of("recordTemplate", "demo-certificate"))
                .json()
                .getString("id");
        String batch = api.post(
                        "/batches",
                        "{\"rosterId\":\"%s\",\"name\":\"Later\",\"releaseAt\":\"2099-01-01\"}".formatted(rosterId))
                .json()
                .getString("id");
        api.post("/batches/" + batch + "/release");
        try (Visitor registrar = registrar().open("/issuing/batch?id=" + batch)) {
            registrar.awaits("main .lead", "It will be released at the moment you chose.");

            api.post("/batches/" + batch + "/pause");

            registrar.awaits("main .lead", "Nothing happens until you go on.");
        }
    }

    private static String letter(Visitor registrar) {
        registrar
                .open("/delivery/letters?words=maria@students.example")
                .looks("letters")
                .follow("Maria Garcia")
                .looks("letter");
        return registrar.attribute("claimAddress", "value");
    }

    private static byte[] claim(String letter) {
        try (Visitor learner = Visitor.withoutScript(ConferralProcess.demo().url(""))) {
            learner.open(letter)
                    .fill("birthDate", "2000-01-01")
                    .press("openRecord")
                    .looks("claim-without-script-missed");
            learner.fill("birthDate", "2001-02-03").press("openRecord").looks("claim-without-script");
            assertThat(learner.text()).contains("Maria").contains("Northfield College");
            byte[] record = learner.download("download");
            assertVerdict(learner.download("picture"), "This record is genuine and in force.", "verify-picture");
            assertThat(learner.press("check").text()).contains("This record is genuine and in force.");
            return record;
        }
    }

    private static void lookAtClaim(String letter) {
        try (Visitor learner = Visitor.at(ConferralProcess.demo().url(""))) {
            learner.open(letter)
                    .looks("claim-ask")
                    .fill("birthDate", "2000-01-01")
                    .press("openRecord")
                    .looks("claim-missed");
            learner.fill("birthDate", "2001-02-03").press("openRecord").looks("claim");
            learner.press("check")
                    .looks("claim-check")
                    .open("/claim")
                    .press("print")
                    .looks("claim-print");
            learner.open("/claim").press("closeRecord").looks("claim-closed");
        }
    }

    private static String openedClaim(String letter, String picture) {
        try (Visitor learner = Visitor.at(ConferralProcess.demo().url(""))) {
            return learner.open(letter)
                    .fill("birthDate", "2001-02-03")
                    .press("openRecord")
                    .looks(picture)
                    .text();
        }
    }

    private static void verify(byte[] record) {
        assertVerdict(record, "This record is genuine and in force.", "verify-good");
        byte[] changed = new String(record, StandardCharsets.UTF_8)
                .replace("Maria", "Mario")
                .replaceFirst("\"name\":\"", "\"name\":\"A changed ")
                .getBytes(StandardCharsets.UTF_8);
        assertVerdict(changed, "This is not what the issuer signed.", "verify-tampered");
    }

    private static void assertVerdict(byte[] record, String sentence, String picture) {
        try (Visitor employer = Visitor.at(ConferralProcess.demo().url(""))) {
            employer.open("/verify")
                    .choose("file", "record.json", record)
                    .press("act")
                    .looks(picture);
            assertThat(employer.text()).contains(sentence);
        }
    }

    private static void revoke(Visitor registrar) {
        registrar
                .open("/issuing/credentials?words=maria@students.example")
                .looks("credentials")
                .follow("Maria Garcia")
                .looks("credential");
        registrar.unfold("Revoke").press("withdraw:revoke").looks("revoke-without-reason");
        registrar
                .fill("withdraw:reason", "Issued to the wrong person")
                .press("withdraw:revoke")
                .looks("credential-revoked");
        assertThat(registrar.text()).contains("Issued to the wrong person");
    }

    @Test
    void every_other_page_is_accessible_too() {
        try (Visitor stranger = Visitor.at(ConferralProcess.demo().url(""))) {
            stranger.open("/login").looks("login").press("login:signIn").looks("login-missing");
            stranger.signIn(ConferralProcess.ADMIN, "not the password").looks("login-wrong");
            stranger.open("/verify").looks("verify").open("/no-such-page").looks("not-found");
            stranger.open("/claim/" + "A".repeat(43)).looks("claim-unknown");
        }
        try (Visitor admin = registrar()) {
            for (String page : List.of(
                    "home/home",
                    "identity/admin",
                    "identity/people",
                    "identity/tokens",
                    "identity/journal",
                    "issuing/batches",
                    "issuing/newbatch",
                    "issuing/credentials",
                    "catalog/recordTemplates")) {
                admin.open("/" + page).looks(page.replace('/', '-'));
            }
            assertThat(admin.open("/identity/journal").text())
                    .as("words for deeds, and none for looking")
                    .doesNotContain("Deeds.newest")
                    .doesNotContain("Staff.all")
                    .doesNotContain("ApiTokens.");
        }
    }

    private static Visitor registrar() {
        return Visitor.at(ConferralProcess.demo().url("")).signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD);
    }
}
