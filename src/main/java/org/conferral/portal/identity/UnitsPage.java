package org.conferral.portal.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The units of the institution that issue in their own name. */
@Named
@RequestScoped
public class UnitsPage {

    @Inject
    private Units units;

    private List<UnitLine> lines;

    public List<UnitLine> getLines() {
        if (lines == null) {
            lines = units.lines();
        }
        return lines;
    }
}
