package org.conferral.portal.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.conferral.portal.audit.JournalLine;

/** Where administrators read what happened. */
@Named
@RequestScoped
public class JournalPage {

    private static final int SHOWN = 200;

    @Inject
    private Deeds deeds;

    private List<JournalLine> lines;

    public List<JournalLine> getLines() {
        if (lines == null) {
            lines = deeds.newest(SHOWN);
        }
        return lines;
    }
}
