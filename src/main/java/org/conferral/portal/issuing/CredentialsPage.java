package org.conferral.portal.issuing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** All records of the institution, the newest first. */
@Named
@RequestScoped
public class CredentialsPage extends CredentialList {

    @Override
    protected Optional<String> batchId() {
        return Optional.empty();
    }

    /** What the list can be narrowed down to. */
    public List<CredentialFilter> getFilters() {
        return List.of(CredentialFilter.values());
    }

    /** Whether no record was ever issued. */
    public boolean isFirstVisit() {
        return !isNarrow() && getLines().isEmpty();
    }

    public boolean isNothingFound() {
        return isNarrow() && getLines().isEmpty();
    }
}
