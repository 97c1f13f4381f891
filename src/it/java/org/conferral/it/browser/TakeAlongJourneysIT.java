package org.conferral.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.conferral.it.Api;
import org.conferral.it.ConferralProcess;
import org.conferral.it.Issuing;
import org.junit.jupiter.api.Test;

/** A learner takes a record along in every form there is, and the staff hand it out. */
class TakeAlongJourneysIT {

    private static final String PDF = "%PDF-";

    private final Api api = ConferralProcess.demo().api();

    @Test
    void a_learner_keeps_the_record_in_every_form() {
        JsonObject record = Issuing.transcript(api, "Petronella", "Keeper");
        byte[] pdf;
        try (Visitor learner = learner(Visitor.at(ConferralProcess.demo().url("")), record)) {
            learner.looks("claim-keep");
            pdf = learner.download("pdf");
            assertThat(text(pdf)).startsWith(PDF);
            assertThat(text(learner.download("html")))
                    .contains("<!DOCTYPE html>")
                    .doesNotContain("<script");
            assertThat(text(learner.download("csv"))).contains("MATH-101");
            assertThat(learner.download("xlsx")).startsWith('P', 'K');
            assertThat(learner.attribute("profile", "href"))
                    .startsWith("https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME&name=")
                    .contains("certId=urn%3Auuid%3A");
            assertThat(learner.attribute("profile", "rel")).contains("noopener");
            learner.resize(320).looks("claim-keep-narrow");
        }
        try (Visitor employer = Visitor.at(ConferralProcess.demo().url(""))) {
            employer.open("/verify").choose("file", "transcript.pdf", pdf).press("act");
            assertThat(employer.looks("verify-pdf").text()).contains("This record is genuine and in force.");
        }
    }

    @Test
    void nothing_of_it_needs_a_script() {
        JsonObject record = Issuing.transcript(api, "Philippa", "Keeper");
        try (Visitor learner =
                learner(Visitor.withoutScript(ConferralProcess.demo().url("")), record)) {
            assertThat(text(learner.download("pdf"))).startsWith(PDF);
            assertThat(text(learner.download("csv"))).contains("CHEM-210");
        }
    }

    @Test
    void the_staff_hand_it_out_as_well() {
        JsonObject record = Issuing.transcript(api, "Prudence", "Keeper");
        try (Visitor registrar = Visitor.at(ConferralProcess.demo().url(""))) {
            registrar
                    .signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD)
                    .open("/issuing/credential?id=" + record.getString("id"))
                    .looks("credential-forms");
            assertThat(text(registrar.download("pdf"))).startsWith(PDF);
            assertThat(text(registrar.download("html"))).contains("Prudence Keeper");
            assertThat(text(registrar.download("csv"))).contains("MATH-101");
        }
    }

    private static Visitor learner(Visitor visitor, JsonObject record) {
        return visitor.open(record.getString("claimUrl"))
                .fill("birthDate", Issuing.BORN)
                .press("openRecord");
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
