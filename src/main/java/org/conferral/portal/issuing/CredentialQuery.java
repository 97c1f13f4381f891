package org.conferral.portal.issuing;

import java.util.Objects;
import java.util.Optional;

/** Which records are asked for: of one batch or all, of one kind, of whom a text speaks, and after which one. */
public record CredentialQuery(
        Optional<String> batchId, CredentialFilter filter, Optional<String> text, Optional<String> after, int limit) {

    private static final int MOST = 1_000;

    public CredentialQuery {
        Objects.requireNonNull(filter, "filter");
        text = text.map(String::strip).filter(given -> !given.isEmpty());
        limit = Math.max(1, Math.min(limit, MOST));
    }

    /** The same as what a list looks for. */
    Sought sought() {
        Sought all = Sought.ALL;
        boolean delivery = filter.isDelivery();
        return new Sought(
                batchId,
                all.unitId(),
                all.templateId(),
                delivery ? CredentialFilter.ALL : filter,
                delivery ? filter : CredentialFilter.ALL,
                text,
                all.from(),
                all.to());
    }
}
