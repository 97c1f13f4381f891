package org.conferral.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ComplaintTest {

    @Test
    void what_a_learner_says_is_kept_as_it_was_written() {
        Complaint complaint = Complaint.of("DATE", "  it was\nin May ");

        assertThat(complaint.subject()).isEqualTo(CorrectionSubject.DATE);
        assertThat(complaint.words()).isEqualTo("it was\nin May");
    }

    @Test
    void a_subject_the_form_does_not_know_is_something_else() {
        assertThat(Complaint.of("<script>", "x").subject()).isEqualTo(CorrectionSubject.OTHER);
    }

    @Test
    void nothing_and_too_much_are_refused() {
        assertThatThrownBy(() -> Complaint.of("NAME", " \n ")).hasMessage("delivery.wrong.empty");
        assertThatThrownBy(() -> Complaint.of("NAME", "x".repeat(2_001))).hasMessage("delivery.wrong.long");
    }
}
