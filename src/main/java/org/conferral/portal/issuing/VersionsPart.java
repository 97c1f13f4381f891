package org.conferral.portal.issuing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.portal.platform.Address;
import org.jspecify.annotations.Nullable;

/** On the page of a record: which one it took the place of, and which one took its place. */
@Named
@RequestScoped
public class VersionsPart {

    @Inject
    private RecordVersions versions;

    private final String id = Credentials.bare(Address.parameter("id"));
    private RecordVersions.Link before;
    private RecordVersions.Link after;

    public RecordVersions.@Nullable Link getBefore() {
        if (before == null) {
            before = versions.before(id).orElse(null);
        }
        return before;
    }

    public RecordVersions.@Nullable Link getAfter() {
        if (after == null) {
            after = versions.after(id).orElse(null);
        }
        return after;
    }

    /** What the newer record is to this one. */
    public String getWord() {
        return getAfter().isCorrection() ? "credential.correctedBy" : "credential.replacedBy";
    }

    /** What this record is to the earlier one. */
    public String getFormerWord() {
        return getBefore().isCorrection() ? "credential.corrects" : "credential.replaces";
    }
}
