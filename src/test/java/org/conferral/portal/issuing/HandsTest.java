package org.conferral.portal.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class HandsTest {

    private final List<Runnable> atWork = new ArrayList<>();
    private final List<String> noted = new ArrayList<>();
    private boolean stopping;
    private final Hands hands = new Hands(2, () -> stopping);

    private static boolean fail() {
        throw new IllegalStateException("planted");
    }

    private void note(String id, String reference) {
        noted.add(id);
    }

    @Test
    void no_more_are_called_than_there_are() {
        hands.callUp(atWork::add, () -> {});
        hands.callUp(atWork::add, () -> {});
        assertThat(atWork).hasSize(2);
        assertThat(hands.areBusy()).isTrue();
        atWork.remove(0).run();
        hands.callUp(atWork::add, () -> {});
        assertThat(atWork).hasSize(2);
    }

    @Test
    void one_that_failed_or_was_not_taken_is_free_again() {
        hands.callUp(atWork::add, HandsTest::fail);
        atWork.forEach(Runnable::run);
        assertThat(hands.areBusy()).isFalse();
        assertThatThrownBy(() -> hands.callUp(
                        work -> {
                            throw new RejectedExecutionException();
                        },
                        () -> {}))
                .isInstanceOf(RejectedExecutionException.class);
        assertThat(hands.areBusy()).isFalse();
    }

    @Test
    void a_fault_is_noted_and_holds_up_nothing() {
        assertThat(hands.apart("batch-1", HandsTest::fail, this::note)).isFalse();
        assertThat(hands.apart("batch-2", () -> true, this::note)).isTrue();
        assertThat(noted).containsExactly("batch-1");
    }

    @Test
    void a_fault_that_cannot_be_noted_holds_up_nothing_either() {
        assertThat(hands.apart("batch-1", HandsTest::fail, (id, reference) -> fail()))
                .isFalse();
    }

    @Test
    void what_fails_while_the_server_goes_down_is_no_fault() {
        stopping = true;
        assertThat(hands.apart("batch-1", HandsTest::fail, this::note)).isFalse();
        assertThat(noted).isEmpty();
    }
}
