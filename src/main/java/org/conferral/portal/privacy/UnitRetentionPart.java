package org.conferral.portal.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;
import org.jspecify.annotations.Nullable;

/** How long a unit keeps things, on its page: the plan, what would go by it, and the switch. */
@Named
@RequestScoped
public class UnitRetentionPart {

    @Inject
    private Retention retention;

    private final String id = Address.parameter("id");
    private final Map<RetentionKind, Integer> months = new EnumMap<>(RetentionKind.class);
    private RetentionRule rule;
    private Map<RetentionKind, Integer> outlook;

    public RetentionRule getRule() {
        if (rule == null) {
            rule = retention.of(id);
        }
        return rule;
    }

    public String plan() {
        Map<RetentionKind, Integer> wanted = new EnumMap<>(RetentionKind.class);
        months.forEach((kind, count) -> {
            if (count != null) {
                wanted.put(kind, count);
            }
        });
        retention.plan(id, wanted);
        return FlashMessages.after(UnitPrivacyPage.HERE + id, "privacy", "retention.planned");
    }

    public String switchOn() {
        retention.switchOn(id);
        return FlashMessages.after(UnitPrivacyPage.HERE + id, "privacy", "retention.on");
    }

    public String switchOff() {
        retention.switchOff(id);
        return FlashMessages.after(UnitPrivacyPage.HERE + id, "privacy", "retention.off");
    }

    public String runNow() {
        retention.runNow(id);
        return FlashMessages.after(UnitPrivacyPage.HERE + id, "privacy", "retention.ran");
    }

    /** The kinds for which a period is planned. */
    public List<RetentionKind> getPlanned() {
        return getRule().months().keySet().stream().sorted().toList();
    }

    /** How much of a kind would go now. */
    public int over(RetentionKind kind) {
        if (outlook == null) {
            outlook = retention.outlook(id);
        }
        return outlook.getOrDefault(kind, 0);
    }

    public @Nullable Integer getRosters() {
        return shown(RetentionKind.ROSTERS);
    }

    public void setRosters(@Nullable Integer count) {
        months.put(RetentionKind.ROSTERS, count);
    }

    public @Nullable Integer getLetters() {
        return shown(RetentionKind.LETTERS);
    }

    public void setLetters(@Nullable Integer count) {
        months.put(RetentionKind.LETTERS, count);
    }

    public @Nullable Integer getTraces() {
        return shown(RetentionKind.TRACES);
    }

    public void setTraces(@Nullable Integer count) {
        months.put(RetentionKind.TRACES, count);
    }

    public @Nullable Integer getUnclaimed() {
        return shown(RetentionKind.UNCLAIMED);
    }

    public void setUnclaimed(@Nullable Integer count) {
        months.put(RetentionKind.UNCLAIMED, count);
    }

    private @Nullable Integer shown(RetentionKind kind) {
        return months.containsKey(kind) ? months.get(kind) : getRule().months().get(kind);
    }
}
