package org.conferral.portal.delivery;

import java.util.List;
import java.util.Set;
import org.conferral.letter.Flaw;

/**
 * What became of the wish to put words into force.
 *
 * @param flaws why they were not; empty when they are in force
 * @param removed what a letter must not hold and was taken out
 */
public record SavedWording(List<Flaw> flaws, Set<String> removed) {

    public SavedWording {
        flaws = List.copyOf(flaws);
        removed = Set.copyOf(removed);
    }

    public boolean done() {
        return flaws.isEmpty();
    }
}
