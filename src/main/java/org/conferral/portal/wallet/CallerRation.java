package org.conferral.portal.wallet;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.Sealing;

/** Lets an address be refused only so often in a while; it is known by a keyed hash, and forgotten within the day. */
@ApplicationScoped
class CallerRation {

    /** More than all the wallets behind one campus address get wrong by honest mistake. */
    static final int MOST = 60;

    static final Duration WHILE = Duration.ofMinutes(10);

    @Inject
    private Sealing sealing;

    @Inject
    private BulkRows rows;

    @Inject
    private Clock clock;

    /** What the work answers, unless the caller has been refused too often. */
    WalletAnswer guarded(String caller, Supplier<WalletAnswer> work) {
        String mark = HexFormat.of().formatHex(sealing.mark("wallet-caller", caller.getBytes(UTF_8)));
        Instant since = clock.instant().minus(WHILE);
        if (misses(mark, since) >= MOST) {
            return WalletAnswer.tooOften(WHILE);
        }
        WalletAnswer answer = work.get();
        if (answer.isRefusal()) {
            miss(mark, since);
        }
        return answer;
    }

    private int misses(String mark, Instant since) {
        List<Integer> found = rows.select(
                row -> row.getInt(1), "select misses from wallet_caller where mark = ? and began_at > ?", mark, since);
        return found.isEmpty() ? 0 : found.get(0);
    }

    private void miss(String mark, Instant since) {
        int counted = rows.update(
                "update wallet_caller set misses = misses + 1 where mark = ? and began_at > ?", mark, since);
        if (counted == 0) {
            rows.update("delete from wallet_caller where mark = ? and began_at <= ?", mark, since);
            rows.update(
                    "insert ignore into wallet_caller (mark, began_at, misses) values (?, ?, 1)",
                    mark,
                    clock.instant());
        }
    }

    void forget(Instant before) {
        rows.update("delete from wallet_caller where began_at < ?", before);
    }
}
