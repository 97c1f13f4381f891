package org.conferral.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.delivery.LearnerRecords;
import org.conferral.portal.delivery.OwnRecord;

/** Who stands at the claim desk: the person whose record is open, with those others that are surely theirs. */
@ApplicationScoped
class LearnerDesk {

    @Inject
    private LearnerRecords records;

    @Inject
    private People people;

    /** Empty when no record is open. */
    Optional<Person> person(String ticket) {
        return records.of(ticket).flatMap(all -> {
            List<String> sure = all.years().stream()
                    .flatMap(year -> year.records().stream())
                    .filter(OwnRecord::sure)
                    .map(OwnRecord::credentialId)
                    .toList();
            return sure.isEmpty() ? Optional.empty() : people.whose(sure);
        });
    }
}
