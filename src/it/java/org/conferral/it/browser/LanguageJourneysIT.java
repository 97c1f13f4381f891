package org.conferral.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.conferral.it.Api;
import org.conferral.it.ConferralProcess;
import org.conferral.it.Issuing;
import org.junit.jupiter.api.Test;

/** Learners and verifiers read in the language they choose, in Arabic from right to left, on a telephone as well. */
class LanguageJourneysIT {

    private static final int LARGEST_PAGE = 150 * 1024;
    private static final int TELEPHONE = 320;
    private static final int DESK = 1280;

    /** The rules see one structure in every language: in Arabic each state is held against them, in the others these. */
    private static final Set<String> CHECKED = Set.of("door", "claim", "share", "story", "verify-valid", "find");

    private static final Set<String> PICTURED = Set.of("ar claim", "ar verify-valid", "de verify-valid");
    private static final String ROSTER = "Student ID;First name;Last name;Email;Achievement code;Award date;Grade\n"
            + "LJ-1;ليلى;Haddad;lj.layla@students.example;MATH-101;2026-05-29;A\n"
            + "LJ-1;ليلى;Haddad;lj.layla@students.example;CHEM-210;2026-05-29;B\n";

    /** What a language is called in the switch, and what its pages say. */
    private record Words(
            String language, String door, String claimed, String valid, String tampered, String revoked, String lost) {}

    private static final Map<String, Words> LANGUAGES = Map.of(
            "es",
                    new Words(
                            "Español",
                            "Le espera una credencial",
                            "¡Enhorabuena, ",
                            "es auténtica y está vigente",
                            "no es lo que firmó el emisor",
                            "ha sido revocada",
                            "No hay nada en esta dirección"),
            "fr",
                    new Words(
                            "Français",
                            "Une attestation vous attend",
                            "Félicitations, ",
                            "est authentique et en vigueur",
                            "Ce n’est pas ce que l’émetteur a signé",
                            "a été révoquée",
                            "Il n’y a rien à cette adresse"),
            "de",
                    new Words(
                            "Deutsch",
                            "Ein Nachweis wartet auf Sie",
                            "Herzlichen Glückwunsch, ",
                            "ist echt und in Kraft",
                            "nicht, was der Aussteller signiert hat",
                            "wurde widerrufen",
                            "Unter dieser Adresse gibt es nichts"),
            "ar",
                    new Words(
                            "العربية",
                            "هناك شهادة بانتظارك",
                            "تهانينا يا ",
                            "أصلية وسارية",
                            "ليس هذا ما وقّعته الجهة المُصدِرة",
                            "أُلغيت هذه الشهادة",
                            "لا يوجد شيء في هذا العنوان"));

    private final Api api = ConferralProcess.demo().api();

    @Test
    void the_whole_way_is_there_in_every_language() {
        JsonObject record = Issuing.first(
                api,
                Issuing.released(api, "Languages", ROSTER.getBytes(StandardCharsets.UTF_8), "demo-transcript", "clr"));
        byte[] held = LANGUAGES.keySet().stream()
                .map(tag -> walks(record.getString("claimUrl"), tag))
                .reduce((one, other) -> other)
                .orElseThrow();
        api.post("/credentials/" + record.getString("id") + "/revocation", "{\"reason\":\"Issued in error\"}");
        LANGUAGES.forEach((tag, words) -> {
            try (Visitor employer = chooses(tag, "/verify")) {
                see(verify(employer, held), tag, "verify-revoked", words.revoked);
            }
        });
    }

    @Test
    void a_browser_is_answered_in_the_language_it_asks_for() throws Exception {
        URI page = ConferralProcess.demo().url("/verify");
        HttpRequest asked = HttpRequest.newBuilder(page)
                .header("Accept-Language", "pt, fr-CH;q=0.8")
                .build();
        String answer =
                HttpClient.newHttpClient().send(asked, BodyHandlers.ofString()).body();
        assertThat(answer).contains(" lang=\"fr\" dir=\"ltr\"", "Vérifier une attestation");
    }

    /** A learner goes the whole way in a language; answers the file that is taken along. */
    private static byte[] walks(String link, String tag) {
        Words words = LANGUAGES.get(tag);
        try (Visitor learner = chooses(tag, link)) {
            see(learner, tag, "door", words.door);
            if (tag.equals("ar")) {
                see(learner.fill("studentId", "LJ-2").press("openRecord"), tag, "door-missed", words.door);
            }
            learner.fill("studentId", "LJ-1").press("openRecord");
            see(learner, tag, "claim", words.claimed);
            byte[] held = learner.download("download");
            see(learner.press("wallet"), tag, "wallet", "Learner Credential Wallet");
            for (String page : new String[] {"records", "check", "wrong", "print"}) {
                see(learner.open("/claim/" + page), tag, page, "");
            }
            learner.open("/claim/share").tick("Chemistry").press("tell");
            see(learner, tag, "share", "Chemistry");
            see(learner.open(learner.valueOf("link0")), tag, "story", "Haddad");
            see(verify(learner, held), tag, "verify-valid", words.valid);
            byte[] changed = new String(held, StandardCharsets.UTF_8)
                    .replace("Chemistry", "Alchemy")
                    .getBytes(StandardCharsets.UTF_8);
            see(verify(learner, changed), tag, "verify-tampered", words.tampered);
            see(
                    learner.open("/find")
                            .fill("email", "lj.nobody@students.example")
                            .press("ask"),
                    tag,
                    "find",
                    "");
            see(learner.open("/unsubscribe/nobody.knows"), tag, "unsubscribe", "");
            see(learner.open("/nowhere"), tag, "lost", words.lost);
            return held;
        }
    }

    private static Visitor chooses(String tag, String path) {
        return Visitor.at(ConferralProcess.demo().url("")).open(path).pressButton(LANGUAGES.get(tag).language);
    }

    private static Visitor verify(Visitor visitor, byte[] record) {
        return visitor.open("/verify").choose("file", "record.json", record).press("act");
    }

    private static void see(Visitor visitor, String tag, String state, String said) {
        String direction = tag.equals("ar") ? "rtl" : "ltr";
        assertThat(visitor.source()).contains(" lang=\"" + tag + "\" dir=\"" + direction + "\"");
        assertThat(visitor.source().getBytes(StandardCharsets.UTF_8).length).isLessThan(LARGEST_PAGE);
        assertThat(visitor.text()).contains(said).doesNotContain("???");
        visitor.resize(TELEPHONE);
        if (tag.equals("ar")) {
            visitor.looks("arabic-" + state + "-narrow");
        } else if (CHECKED.contains(state)) {
            visitor.glances(tag + " " + state);
        }
        visitor.resize(DESK);
        if (PICTURED.contains(tag + " " + state)) {
            visitor.looks(tag + "-" + state);
        }
    }
}
