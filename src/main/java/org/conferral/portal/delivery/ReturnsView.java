package org.conferral.portal.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether mail that comes back is read, and what it told.
 *
 * @param where the host of the mailbox; empty where none is set up
 * @param address to which servers return mail; empty: the sender's
 * @param readAt when it was looked at last
 * @param trouble what kept it from being read then
 * @param words the mail server's own about it
 * @param counts how many messages of each kind were read of late
 */
public record ReturnsView(
        Optional<String> where,
        String address,
        Optional<Instant> readAt,
        Optional<ReturnTrouble> trouble,
        String words,
        Map<ReturnedAs, Integer> counts) {

    /** How many were of one kind. */
    public record Count(ReturnedAs kind, int number) {}

    public boolean setUp() {
        return where.isPresent();
    }

    public boolean troubled() {
        return setUp() && trouble.isPresent();
    }

    /** Whether it is set up and was not looked at yet. */
    public boolean untried() {
        return setUp() && readAt.isEmpty();
    }

    /** Those kinds of which there were any, reports first. */
    public List<Count> found() {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new Count(each.getKey(), each.getValue()))
                .toList();
    }

    /** Whether there are messages that a person should look at. */
    public boolean leavesSome() {
        return counts.keySet().stream().anyMatch(kind -> !kind.isDone());
    }
}
