package org.conferral.portal.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.identity.Institution;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;
import org.jspecify.annotations.Nullable;

/** What a unit or a batch asks of its learners before a record opens, as a form on other pages. */
@Named
@RequestScoped
public class ClaimRulePart {

    @Inject
    private ClaimRules rules;

    @Inject
    private Institution institution;

    private String unit = Address.parameter("unit");
    private final String batch = Address.parameter("batch");
    private String way;

    /** The ways there are, by name. */
    public List<String> getWays() {
        return Arrays.stream(ClaimWay.values()).map(ClaimWay::name).toList();
    }

    /** What is asked there now; empty where nothing was decided. */
    public String now(String placeId) {
        return rules.own(placeId).map(ClaimWay::name).orElse("");
    }

    public String saveUnit() {
        rules.changeUnit(unit(), chosen().orElse(ClaimWay.FACT));
        return FlashMessages.after("delivery/wordings?unit=" + unit(), "desk", "way.saved");
    }

    public String saveBatch() {
        rules.changeBatch(batch, chosen());
        return FlashMessages.after("delivery/board?batch=" + batch, "desk", "way.saved");
    }

    /** The unit of the address, or the institution. */
    private String unit() {
        unit = unit.isEmpty() ? institution.current().unitId() : unit;
        return unit;
    }

    private Optional<ClaimWay> chosen() {
        return Arrays.stream(ClaimWay.values())
                .filter(each -> each.name().equals(way))
                .findFirst();
    }

    public String getWay() {
        way = way == null ? now(batch.isEmpty() ? unit() : batch) : way;
        return way;
    }

    public void setWay(@Nullable String way) {
        this.way = way == null ? "" : way;
    }
}
