package org.conferral.portal.issuing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Leafs through records before they are issued; which one and how stands in the address. */
@Named
@RequestScoped
public class PreviewPage {

    private static final String DATA = "data";

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

    public boolean isOfBatch() {
        return batch != null && !batch.isEmpty();
    }

    /** The address without place and tab. */
    public String getHere() {
        return isOfBatch() ? "preview?batch=" + batch : "preview?roster=" + roster;
    }

    public String getBefore() {
        return getHere() + tabbed() + "&at=" + (getRecord().position() - 1);
    }

    public String getAfter() {
        return getHere() + tabbed() + "&at=" + (getRecord().position() + 1);
    }

    public String getRecordTab() {
        return getHere() + "&at=" + getRecord().position();
    }

    public String getDataTab() {
        return getRecordTab() + "&tab=" + DATA;
    }

    private String tabbed() {
        return isDataShown() ? "&tab=" + DATA : "";
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
