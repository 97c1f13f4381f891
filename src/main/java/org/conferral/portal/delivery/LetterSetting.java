package org.conferral.portal.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How a unit writes to its learners. */
@Entity
@Table(name = "letter_setting")
class LetterSetting {

    @Id
    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "parent_id")
    private String parentId;

    private String language;

    @Column(name = "reminder_days")
    private String reminders;

    protected LetterSetting() {}

    LetterSetting(String unitId) {
        this.unitId = unitId;
    }

    void become(LetterRules rules) {
        parentId = rules.parentId().isEmpty() ? null : rules.parentId();
        language = rules.language();
        reminders = rules.reminders();
    }

    String unitId() {
        return unitId;
    }

    LetterRules rules() {
        return new LetterRules(parentId == null ? "" : parentId, language, reminders == null ? "" : reminders);
    }
}
