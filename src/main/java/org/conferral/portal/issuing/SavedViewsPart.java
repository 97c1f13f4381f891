package org.conferral.portal.issuing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.conferral.portal.platform.Address;
import org.conferral.portal.platform.FlashMessages;
import org.jspecify.annotations.Nullable;

/** Where a person saves the list that is shown, goes to one saved before, or forgets it. */
@Named
@RequestScoped
public class SavedViewsPart {

    @Inject
    private SavedViews views;

    private final Sought shown = Sought.of(Address::parameter);
    private @Nullable String name;
    private @Nullable List<SavedViewLine> lines;

    public List<SavedViewLine> getLines() {
        if (lines == null) {
            lines = views.mine();
        }
        return lines;
    }

    /** Whether a saved list is the one that is shown. */
    public boolean isShown(SavedViewLine line) {
        return line.address().equals(shown.address());
    }

    /** The saved list that is shown; empty when it is none. */
    public List<SavedViewLine> getCurrent() {
        return getLines().stream().filter(this::isShown).toList();
    }

    /** Whether the list that is shown is worth a name. */
    public boolean isSavable() {
        return !shown.address().isEmpty() && getCurrent().isEmpty();
    }

    public String save() {
        views.save(name == null ? "" : name, shown);
        return FlashMessages.after("issuing/credentials?" + shown.address(), "issuing", "view.saved", name);
    }

    /** Forgets the saved list that is shown. */
    public String remove() {
        getCurrent().forEach(line -> views.remove(line.id()));
        return FlashMessages.after("issuing/credentials?" + shown.address(), "issuing", "view.removed");
    }

    public Sought getSought() {
        return shown;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
