package org.conferral.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conferral.letter.ShippedLetters;
import org.conferral.portal.identity.Allowed;
import org.conferral.portal.identity.Institution;
import org.conferral.portal.identity.Permission;
import org.conferral.portal.platform.Refusal;

/** In which language each unit writes, and whose words it takes. */
@ApplicationScoped
@Transactional
public class UnitLetterRules {

    @PersistenceContext(unitName = "conferral")
    private EntityManager entities;

    @Inject
    private Institution institution;

    @Allowed(Permission.VIEW)
    public LetterRules of(String unitId) {
        return all().getOrDefault(unitId, LetterRules.USUAL);
    }

    /** The unit and those above it, the nearest first. */
    @Allowed(Permission.VIEW)
    public List<String> chain(String unitId) {
        return LetterRules.chain(unitId, institution.current().unitId(), all());
    }

    /** Decides it anew for every letter written from now on. */
    @Allowed(Permission.DELIVER)
    public void change(String unitId, LetterRules rules) {
        institution.unit(unitId);
        if (ShippedLetters.LANGUAGES.stream()
                .noneMatch(known -> known.toLanguageTag().equals(rules.language()))) {
            throw Refusal.invalid("wording.unknown");
        }
        Map<String, LetterRules> after = new HashMap<>(all());
        after.put(unitId, rules);
        if (!rules.parentId().isEmpty() && isAboveItself(unitId, rules.parentId(), after)) {
            throw Refusal.invalid("wording.circle");
        }
        String days = ReminderDays.read(rules.reminders())
                .orElseThrow(() -> Refusal.invalid("reminders.wrong"))
                .words();
        setting(unitId).become(new LetterRules(rules.parentId(), rules.language(), days));
    }

    private boolean isAboveItself(String unitId, String parentId, Map<String, LetterRules> rules) {
        institution.unit(parentId);
        return LetterRules.chain(parentId, "", rules).contains(unitId);
    }

    private LetterSetting setting(String unitId) {
        return Optional.ofNullable(entities.find(LetterSetting.class, unitId)).orElseGet(() -> {
            var fresh = new LetterSetting(unitId);
            entities.persist(fresh);
            return fresh;
        });
    }

    private Map<String, LetterRules> all() {
        return entities.createQuery("select s from LetterSetting s", LetterSetting.class)
                .getResultStream()
                .collect(Collectors.toMap(LetterSetting::unitId, LetterSetting::rules));
    }
}
