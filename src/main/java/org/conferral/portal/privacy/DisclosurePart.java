package org.conferral.portal.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.issuing.RecordErasure;

/** On the page of a record: where its data went, and whether its learner was erased. */
@Named
@RequestScoped
public class DisclosurePart {

    @Inject
    private DisclosureLog log;

    @Inject
    private RecordErasure erasure;

    private List<DisclosureLine> lines;
    private Optional<Instant> erasedAt;

    public List<DisclosureLine> lines(String credentialId) {
        if (lines == null) {
            lines = log.of(credentialId);
        }
        return lines;
    }

    /** Null where the record is as it was issued. */
    public Instant erasedAt(String credentialId) {
        if (erasedAt == null) {
            erasedAt = erasure.at(credentialId);
        }
        return erasedAt.orElse(null);
    }
}
