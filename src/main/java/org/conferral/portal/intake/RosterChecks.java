package org.conferral.portal.intake;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.conferral.portal.identity.Access;
import org.conferral.portal.identity.Actor;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Background;
import org.conferral.portal.platform.Faults;
import org.conferral.portal.platform.Refusal;

/** The hands that check files, whoever waits for them or not: what they have to do stands in the database, so they may stop at any time. */
@ApplicationScoped
public class RosterChecks {

    private static final long LARGE = 5L << 20;
    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final Duration KEPT = Duration.ofMinutes(5);

    @Inject
    private FileReading reading;

    @Inject
    private CheckDesk desk;

    @Inject
    private Background background;

    @Inject
    private Access access;

    @Resource
    private ManagedExecutorService executor;

    /** Small files never wait behind a large one, and no two large ones share the memory. */
    private final Lane small = new Lane(2);

    private final Lane large = new Lane(1);
    private final ConcurrentMap<String, CompletableFuture<Void>> underWay = new ConcurrentHashMap<>();

    void begin(@Observes @Priority(900) Startup startup) {
        background.every("roster checks", ROUND, this::takeUp);
    }

    /** Begins as soon as the roster is kept. */
    void given(@Observes(during = TransactionPhase.AFTER_SUCCESS) RosterGiven given) {
        queue(given.rosterId(), given.size() > LARGE ? large : small, access.who());
    }

    /**
     * Waits until a roster is checked, or for so long. Ends with the refusal when the choices it was to be looked at with do not fit it.
     */
    @Allowed(Permission.VIEW)
    public void await(String rosterId, Duration patience) {
        CompletableFuture<Void> check = underWay.get(rosterId);
        if (check == null) {
            return;
        }
        try {
            check.copy()
                    .completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException failure) {
            underWay.remove(rosterId, check);
            throw failure.getCause() instanceof Refusal refusal ? refusal : failure;
        }
    }

    /** Begins with what nobody is at: files that waited when the server went down. */
    private void takeUp() {
        access.asSystem(() -> desk.waiting().stream()
                .filter(id -> Optional.ofNullable(underWay.get(id))
                        .map(CompletableFuture::isDone)
                        .orElse(true))
                .forEach(id -> queue(id, large, Actor.SYSTEM)));
    }

    private void queue(String rosterId, Lane lane, Actor actor) {
        CompletableFuture<Void> check = new CompletableFuture<>();
        underWay.put(rosterId, check);
        lane.add(executor, () -> access.as(actor, () -> run(rosterId, check)));
    }

    private boolean run(String rosterId, CompletableFuture<Void> check) {
        try {
            desk.take(rosterId).ifPresent(this::carryOut);
        } catch (Refusal refusal) {
            check.completeExceptionally(refusal);
        } catch (RuntimeException fault) {
            Faults.report(fault);
        } finally {
            check.complete(null);
            CompletableFuture.delayedExecutor(KEPT.toSeconds(), TimeUnit.SECONDS)
                    .execute(() -> underWay.remove(rosterId, check));
        }
        return true;
    }

    private void carryOut(CheckDesk.Order order) {
        try {
            reading.carryOut(order);
        } catch (CalledOff over) {
            if (background.stopping()) {
                desk.lay(order);
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError fault) {
            desk.fail(order, Faults.report(fault));
        }
    }
}
