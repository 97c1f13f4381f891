package org.conferral.portal.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.conferral.portal.identity.Institution;
import org.conferral.portal.identity.InstitutionView;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;
import org.jspecify.annotations.Nullable;

/** The letters of one unit in one language, and how the unit writes. */
@Named
@RequestScoped
public class WordingsPage {

    @Inject
    private LetterEditing editing;

    @Inject
    private UnitLetterRules rules;

    @Inject
    private Institution institution;

    private String unit = Address.parameter("unit");
    private String language = Address.parameter("language");
    private String parent;
    private String writes;
    private String reminders;
    private List<WordingLine> lines;

    public String saveRules() {
        rules.change(getUnit(), new LetterRules(getParent(), getWrites(), getReminders()));
        return FlashMessages.after(
                "delivery/wordings?unit=" + getUnit() + "&language=" + getWrites(), "desk", "wordings.rules.saved");
    }

    public List<WordingLine> getLines() {
        if (lines == null) {
            lines = editing.lines(getUnit(), getLanguage());
        }
        return lines;
    }

    public List<InstitutionView> getUnits() {
        return institution.units();
    }

    /** Whose words the unit can take. */
    public List<InstitutionView> getOthers() {
        return institution.units().stream()
                .filter(other -> !other.unitId().equals(getUnit()))
                .toList();
    }

    public List<LetterLanguage> getLanguages() {
        return LetterLanguage.all();
    }

    public String getUnit() {
        unit = unit.isEmpty() ? institution.current().unitId() : unit;
        return unit;
    }

    public String getLanguage() {
        language = language.isEmpty() ? rules.of(getUnit()).language() : language;
        return language;
    }

    public String getParent() {
        parent = parent == null ? rules.of(getUnit()).parentId() : parent;
        return parent;
    }

    public void setParent(@Nullable String parent) {
        this.parent = parent == null ? "" : parent;
    }

    public String getReminders() {
        reminders = reminders == null ? rules.of(getUnit()).reminders() : reminders;
        return reminders;
    }

    public void setReminders(@Nullable String reminders) {
        this.reminders = reminders == null ? "" : reminders;
    }

    public String getWrites() {
        writes = writes == null ? rules.of(getUnit()).language() : writes;
        return writes;
    }

    public void setWrites(String writes) {
        this.writes = writes;
    }
}
