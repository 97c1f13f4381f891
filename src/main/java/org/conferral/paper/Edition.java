package org.conferral.paper;

import java.time.Instant;
import java.util.List;

/**
 * A document as it is kept: what it is called, when it was made, and what it was made from.
 *
 * @param number what tells it from others
 */
record Edition(String title, String number, Instant made, List<Original> originals) {

    Edition {
        title = title.replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]", " ");
        originals = List.copyOf(originals);
    }
}
