package org.conferral.portal.delivery;

import java.util.List;
import org.conferral.letter.Placeholders;

/** A placeholder in the list of those a letter may use; {@code required} ones must stand in it. */
public record PlaceholderLine(String name, boolean required) {

    static List<PlaceholderLine> of(Placeholders placeholders) {
        return placeholders.names().stream()
                .map(name -> new PlaceholderLine(name, placeholders.required().contains(name)))
                .toList();
    }

    /** As it is written in a letter. */
    public String getMark() {
        return "{{" + name + "}}";
    }
}
