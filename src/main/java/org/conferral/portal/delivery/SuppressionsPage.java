package org.conferral.portal.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;
import org.jspecify.annotations.Nullable;

/** The list of addresses that are not written to. */
@Named
@RequestScoped
public class SuppressionsPage {

    private static final String HERE = "delivery/suppressions";

    @Inject
    private Suppressions suppressions;

    private final String words = Address.parameter("words");
    private String address = "";
    private String note = "";
    private SuppressionReason reason = SuppressionReason.ASKED;
    private List<SuppressionLine> lines;

    public String add() {
        suppressions.add(address, reason, note);
        return FlashMessages.after(HERE, "desk", "suppressions.added", address);
    }

    public String remove(String which) {
        suppressions.remove(which);
        return FlashMessages.after(HERE, "desk", "suppressions.removed", which);
    }

    public List<SuppressionLine> getLines() {
        if (lines == null) {
            lines = suppressions.lines(words);
        }
        return lines;
    }

    /** Why staff may put an address on the list: unsubscribing is its reader's own deed. */
    public List<SuppressionReason> getReasons() {
        return Arrays.stream(SuppressionReason.values())
                .filter(each -> each != SuppressionReason.UNSUBSCRIBED)
                .toList();
    }

    public String getWords() {
        return words;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address == null ? "" : address;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }

    public SuppressionReason getReason() {
        return reason;
    }

    public void setReason(SuppressionReason reason) {
        this.reason = reason;
    }
}
