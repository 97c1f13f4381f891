package org.conferral.portal.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conferral.portal.issuing.BatchProgress;
import org.conferral.portal.issuing.CredentialList;
import org.conferral.portal.issuing.Issuance;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;
import org.jspecify.annotations.Nullable;

/** The delivery board of one batch. */
@Named
@RequestScoped
public class BoardPage extends CredentialList {

    @Inject
    private DeliveryBoard board;

    @Inject
    private Reminders reminders;

    @Inject
    private Issuance issuance;

    private final String batch = Address.parameter("batch");
    private final Map<String, String> addresses = new HashMap<>();
    private List<BoardLine> lines;
    private BatchProgress progress;
    private String days;

    @Override
    protected Optional<String> batchId() {
        return Optional.of(batch);
    }

    @Override
    protected String base() {
        return "board?";
    }

    /** Writes to the address in the row, at once. */
    public String mend(String credentialId) {
        String address = Optional.ofNullable(addresses.get(credentialId)).orElse("");
        board.mend(credentialId, address);
        return FlashMessages.after(here(), "desk", "board.mended", address);
    }

    /** Writes again to all who have not claimed. */
    public String writeAgain() {
        return FlashMessages.after(here(), "desk", "board.written", board.writeAgain(batch));
    }

    public String saveDays() {
        reminders.changeBatch(batch, getDays());
        return FlashMessages.after(here(), "desk", "reminders.saved");
    }

    private String here() {
        String filter = getSought().address();
        return "delivery/board?" + (filter.contains("batch=") ? filter : "batch=" + batch + "&" + filter);
    }

    public List<BoardLine> getBoard() {
        if (lines == null) {
            lines = board.lines(getLines());
        }
        return lines;
    }

    public BatchProgress getProgress() {
        if (progress == null) {
            progress = issuance.progress(batch);
        }
        return progress;
    }

    /** How many have neither claimed nor declined. */
    public long getUnclaimed() {
        var counts = getProgress().counts();
        return counts.issued() - counts.claimed() - counts.declined();
    }

    /** The address in each row, by record, while it is being mended. */
    public Map<String, String> getAddresses() {
        return addresses;
    }

    public int getWaiting() {
        return reminders.waiting(batch);
    }

    public String getDays() {
        days = days == null ? reminders.daysOf(batch) : days;
        return days;
    }

    public void setDays(@Nullable String days) {
        this.days = days == null ? "" : days;
    }

    public String getBatch() {
        return batch;
    }

    /** The address of the board narrowed down by one count, to which its name is put. */
    @Override
    public String getNarrowed() {
        return "board?batch=" + batch + "&mail=";
    }
}
