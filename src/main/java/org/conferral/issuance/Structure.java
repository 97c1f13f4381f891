package org.conferral.issuance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conferral.credential.Achievement;
import org.conferral.credential.Association;

/** How what was awarded in one record belongs together: the associations that can be told, and what they name beyond the awards. */
record Structure(List<Association> association, List<Achievement> named) {

    /** Keeps the associations that begin or end at something awarded and of which both ends are known. */
    static Structure of(Set<String> awarded, Stipulations stipulations) {
        Map<String, Achievement> others = new HashMap<>();
        stipulations.related().forEach(other -> others.put(other.id(), other));
        Set<String> known = new HashSet<>(awarded);
        known.addAll(others.keySet());
        List<Association> told = stipulations.association().stream()
                .filter(each -> awarded.contains(each.sourceId()) || awarded.contains(each.targetId()))
                .filter(each -> known.contains(each.sourceId()) && known.contains(each.targetId()))
                .distinct()
                .toList();
        Set<String> ends = new HashSet<>();
        told.forEach(each -> ends.addAll(List.of(each.sourceId(), each.targetId())));
        ends.removeAll(awarded);
        List<Achievement> named = stipulations.related().stream()
                .filter(other -> ends.contains(other.id()))
                .toList();
        return new Structure(told, named);
    }
}
