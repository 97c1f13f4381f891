package org.conferral.portal.issuing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Leafs through records before they are issued; which one and how stands in the address. */
@Named
@RequestScoped
public class PreviewPage {

    private static final String DATA = "data";
    private static final String MAIL = "mail";

    @Inject
    private Previewing previewing;

    private String roster;
    private String batch;
    private Integer at;
    private String tab;
    private PreviewedRecord record;
    private RecordCard card;

    public PreviewedRecord getRecord() {
        if (record == null) {
            int position = at == null ? 1 : at;
            record = isOfBatch()
                    ? previewing.ofBatch(batch, position)
                    : previewing.ofRoster(roster == null ? "" : roster, position);
        }
        return record;
    }

    public RecordCard getCard() {
        if (card == null) {
            card = getRecord().document().map(RecordCard::of).orElse(null);
        }
        return card;
    }

    public boolean isDataShown() {
        return DATA.equals(tab);
    }

    public boolean isMailShown() {
        return MAIL.equals(tab);
    }

    public boolean isRecordShown() {
        return tabbed().isEmpty();
    }

    /** The key of the sentence under the title. */
    public String getLead() {
        return isMailShown() ? "preview.lead.mail" : "preview.lead";
    }

    public boolean isOfBatch() {
        return batch != null && !batch.isEmpty();
    }

    /** What an address says about the record shown, whichever page it leads to. */
    public String getPlace() {
        return at(getRecord().position());
    }

    public String getBefore() {
        return turned(-1);
    }

    public String getAfter() {
        return turned(1);
    }

    private String turned(int by) {
        return "preview?" + at(getRecord().position() + by) + tabbed();
    }

    private String at(int position) {
        return (isOfBatch() ? "batch=" + batch : "roster=" + roster) + "&at=" + position;
    }

    private String tabbed() {
        return isDataShown() || isMailShown() ? "&tab=" + tab : "";
    }

    public String getRoster() {
        return roster;
    }

    public void setRoster(String roster) {
        this.roster = roster;
    }

    public String getBatch() {
        return batch;
    }

    public void setBatch(String batch) {
        this.batch = batch;
    }

    public Integer getAt() {
        return at;
    }

    public void setAt(Integer at) {
        this.at = at;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }
}
