package org.conferral.portal.issuing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.conferral.portal.identity.Institution;
import org.conferral.portal.identity.InstitutionView;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;

/** The keys of one unit. */
@Named
@RequestScoped
public class KeysPage {

    @Inject
    private KeyCeremony ceremony;

    @Inject
    private Institution institution;

    @Inject
    private SigningKeys published;

    private String unitId = Address.parameter("unit");
    private KeyMaking making = KeyMaking.ED25519;
    private String label;
    private List<KeyLine> lines;

    public InstitutionView getUnit() {
        return unitId.isEmpty() ? institution.current() : institution.unit(unitId);
    }

    public String getDid() {
        return published.did(getUnit().slug()).value();
    }

    public List<KeyLine> getLines() {
        if (lines == null) {
            lines = ceremony.keys(getUnit().unitId());
        }
        return lines;
    }

    public String create() {
        String id = ceremony.create(getUnit().unitId(), making, label == null ? "" : label);
        return FlashMessages.after("issuing/key?id=" + id, "issuing", "key.created");
    }

    public KeyMaking[] getMakings() {
        return KeyMaking.values();
    }

    public KeyMaking getMaking() {
        return making;
    }

    public void setMaking(KeyMaking making) {
        this.making = making;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
