package org.conferral.portal.privacy;

import java.time.Instant;
import org.conferral.portal.platform.Texts;

/**
 * That a record's data left the portal.
 *
 * @param record  the title of the record
 * @param channel whom it was told and how, as the key of its words
 * @param detail  the format or the route; "" for none
 * @param actor   what a member of staff or a program is called; "" for learners and strangers
 */
public record DisclosureLine(Instant at, String record, String channel, String detail, String actor) {

    /** Whom it was told and how, in words. */
    public String words() {
        return Texts.of("mydata", "told." + channel, detail);
    }
}
