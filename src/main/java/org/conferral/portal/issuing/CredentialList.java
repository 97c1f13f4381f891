package org.conferral.portal.issuing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.platform.Address;

/** A list of records on a page; what it shows and where it begins stands in the address. */
public abstract class CredentialList {

    private static final int LIMIT = 50;

    @Inject
    private Credentials credentials;

    private final Sought sought = Sought.of(Address::parameter);
    private final Turn turn = Turn.of(Address.parameter("after"), Address.parameter("before"));
    private FoundRecords found;

    /** The batch the list is about; empty for all. */
    protected abstract Optional<String> batchId();

    /** The address of the list itself, to which its parameters are put. */
    protected abstract String base();

    /** What is looked for, as the address says it. */
    public Sought getSought() {
        return batchId().map(sought::inBatch).orElse(sought);
    }

    public FoundRecords getFound() {
        if (found == null) {
            found = credentials.found(getSought(), turn, LIMIT);
        }
        return found;
    }

    public List<CredentialLine> getLines() {
        return getFound().lines();
    }

    /** How many there are, in words; empty on later pages, where it was told before. */
    public String getCount() {
        return getFound().count().map(FoundCount::words).orElse("");
    }

    /** The address of the page before; empty on the first one. */
    public String getPrevious() {
        return getFound()
                .before()
                .map(key -> base() + kept() + "&before=" + key)
                .orElse("");
    }

    /** The address of the next page; empty on the last one. */
    public String getNext() {
        return getFound().after().map(key -> base() + kept() + "&after=" + key).orElse("");
    }

    /** The address of the first page of the same list. */
    public String getFirst() {
        return base() + kept();
    }

    /** Whether there is any other page. */
    public boolean isTurning() {
        return getFound().before().isPresent() || getFound().after().isPresent();
    }

    /** The address of the whole list narrowed down by one count, to which its name is put. */
    public String getNarrowed() {
        return base() + "filter=";
    }

    private String kept() {
        return sought.address();
    }

    /** The parameters that name exactly these records, for whatever hands them out. */
    public String getAddress() {
        return getSought().address();
    }

    /** The filter in use, as the address names it. */
    public String getShown() {
        return sought.standing() == CredentialFilter.ALL
                ? sought.delivery().getWord()
                : sought.standing().getWord();
    }

    /** Whether the list was narrowed down or does not begin at its start. */
    public boolean isNarrow() {
        return sought.isNarrow() || turn.key().isPresent();
    }

    public String getWords() {
        return sought.text().orElse("");
    }
}
