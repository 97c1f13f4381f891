package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.conferral.portal.identity.Public;

/**
 * Two records whose learner is not surely the same, both opened by whoever sits in front of them: only they can say whether both are theirs.
 */
@ApplicationScoped
@Transactional
public class PersonJoining {

    @Inject
    private OpenRecords opened;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    /** The name of the record that was open before, when it may be put together with the one that is open now. */
    @Public
    public Optional<String> offered(String ticket) {
        return opened.record(ticket)
                .flatMap(open -> opened.before(ticket)
                        .filter(before -> !isOne(before, open))
                        .map(IssuedRecord::name));
    }

    private boolean isOne(IssuedRecord before, IssuedRecord open) {
        return before.learnerId().equals(open.learnerId())
                || before.facts().areOfOne(open.facts())
                || people.of(before).filter(known -> known.owns(open)).isPresent();
    }

    /** Both are of one person: everything of either stands on one page from now on. */
    @Public
    public void join(String ticket) {
        Instant now = clock.instant();
        Optional<IssuedRecord> open = opened.record(ticket);
        open.flatMap(record -> opened.before(ticket)).ifPresent(before -> {
            IssuedRecord record = open.orElseThrow();
            Optional<KnownPerson> other = people.of(record);
            KnownPerson person = people.orNew(before, now);
            people.anchor(person.person(), record, now);
            other.filter(known -> !known.person().id().equals(person.person().id()))
                    .ifPresent(known -> people.merge(person.person(), known.person()));
        });
    }
}
