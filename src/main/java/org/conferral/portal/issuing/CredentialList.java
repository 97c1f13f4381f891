package org.conferral.portal.issuing;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.platform.Address;
import org.jspecify.annotations.Nullable;

/** A list of records on a page; what it shows and where it begins stands in the address. */
public abstract class CredentialList {

    private static final int LIMIT = 50;

    @Inject
    private Credentials credentials;

    private String filter = given("filter");
    private String words = given("words");
    private String after = given("after");
    private List<CredentialLine> lines;

    /** A form that is sent back asks for the lines before the page has read its parameters. */
    private static @Nullable String given(String parameter) {
        String value = Address.parameter(parameter);
        return value.isEmpty() ? null : value;
    }

    /** The batch the list is about; empty for all. */
    protected abstract Optional<String> batchId();

    public List<CredentialLine> getLines() {
        if (lines == null) {
            lines = credentials.page(new CredentialQuery(
                    batchId(), kind(), Optional.ofNullable(words), Optional.ofNullable(after), LIMIT));
        }
        return lines;
    }

    /** What is added to the address of the next page; empty on the last one. */
    public String getNext() {
        if (getLines().size() < LIMIT) {
            return "";
        }
        String searched = words == null ? "" : "&words=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        return "&filter=" + getShown() + searched + "&after="
                + getLines().get(LIMIT - 1).id();
    }

    /** The filter in use, as the address names it. */
    public String getShown() {
        return kind().getWord();
    }

    /** Whether the list was narrowed down by filter or words. */
    public boolean isNarrow() {
        return kind() != CredentialFilter.ALL || words != null || after != null;
    }

    private CredentialFilter kind() {
        return CredentialFilter.named(Optional.ofNullable(filter));
    }

    public String getFilter() {
        return filter;
    }

    public void setFilter(String filter) {
        this.filter = filter;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
