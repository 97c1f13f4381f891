package org.conferral.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.conferral.it.Api;
import org.conferral.it.ConferralProcess;
import org.conferral.it.Issuing;
import org.junit.jupiter.api.Test;

/** The two desks beside revocation: one part of a record is withdrawn, a record is put on hold; and what its learner and employers see. */
class StandingJourneysIT {

    private static final String BORN = Issuing.BORN;

    private final Api api = ConferralProcess.demo().api();

    @Test
    void one_part_of_a_record_is_revoked() {
        JsonObject record = record("Petra");
        String page = "/issuing/credential?id=" + record.getString("id");
        try (Visitor registrar = registrar()) {
            registrar.open(page).looks("credential-parts").press("choose2").looks("part-revoke");
            registrar.press("withdrawPart:revokePart").looks("part-revoke-without-reason");
            assertThat(registrar.text()).contains("Say why the record is revoked");
            registrar
                    .fill("withdrawPart:partReason", "The grade belongs to another course")
                    .press("withdrawPart:revokePart")
                    .looks("part-revoked");

            assertThat(registrar.textOf("parts")).contains("Revoked").contains("The grade belongs to another course");
            assertThat(registrar.text()).contains("Revoked inside it:").contains("Notice that a part was revoked");
            registrar.follow("Notice that a part was revoked").looks("letter-part-revoked");
        }
        try (Visitor learner = learner(record)) {
            learner.looks("claim-part-revoked");
            assertThat(learner.text())
                    .contains("which is part of this record")
                    .contains("The grade belongs to another course");
            assertThat(learner.press("check").looks("check-part-revoked").text())
                    .contains("Something inside this record has been revoked.");
            assertThat(learner.open("/claim")
                            .press("print")
                            .looks("print-part-revoked")
                            .text())
                    .contains("which is part of this record");
        }
    }

    @Test
    void a_record_is_suspended_and_the_suspension_is_lifted() {
        JsonObject record = record("Sven");
        String page = "/issuing/credential?id=" + record.getString("id");
        try (Visitor registrar = registrar();
                Visitor learner = learner(record)) {
            registrar.open(page).unfold("Suspend this record").looks("suspend");
            registrar
                    .fill("hold:holdReason", "The fees are being looked into")
                    .press("hold:suspend")
                    .looks("suspended");
            assertThat(registrar.text())
                    .contains("This record is suspended")
                    .contains("The fees are being looked into");
            assertThat(registrar
                            .open("/issuing/credentials?filter=suspended&words=sven")
                            .looks("credentials-suspended")
                            .text())
                    .contains("Sven");

            assertThat(learner.open("/claim").looks("claim-suspended").text())
                    .contains("Sven, this record is suspended")
                    .contains("The fees are being looked into");
            assertThat(learner.press("check").looks("check-suspended").text())
                    .contains("This record is suspended for now.")
                    .contains("Only this portal can tell");
            assertThat(learner.open("/claim")
                            .press("print")
                            .looks("print-suspended")
                            .text())
                    .contains("suspended this record");

            registrar
                    .open(page)
                    .unfold("Lift the suspension")
                    .press("lifting:lift")
                    .looks("suspension-lifted");
            assertThat(registrar.text()).contains("The record counts again.").contains("The suspension was lifted.");
            assertThat(learner.open("/claim/check").text()).contains("This record is genuine and in force.");
        }
    }

    private JsonObject record(String name) {
        return Issuing.transcript(api, name, "Standing");
    }

    private static Visitor learner(JsonObject record) {
        return Visitor.at(ConferralProcess.demo().url(""))
                .open(record.getString("claimUrl"))
                .fill("birthDate", BORN)
                .press("openRecord");
    }

    private static Visitor registrar() {
        return Visitor.at(ConferralProcess.demo().url("")).signIn(ConferralProcess.ADMIN, ConferralProcess.PASSWORD);
    }
}
