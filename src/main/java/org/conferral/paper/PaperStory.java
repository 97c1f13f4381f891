package org.conferral.paper;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.conferral.reading.RecordReading;

/**
 * What a learner shows to others, on its way to paper.
 *
 * @param learner who shows it
 * @param note in the learner's own words, which nobody has signed; may be empty
 * @param presentation what is shown, as one file
 * @param address where it can be seen and checked as it is today
 * @param checkedOn the day on which what is said of its standing was so
 * @param shownUntil the last day of the address
 * @param language of the labels
 */
public record PaperStory(
        String title,
        String learner,
        String note,
        List<Shown> shown,
        byte[] presentation,
        URI address,
        String checkedOn,
        String shownUntil,
        Instant made,
        Locale language) {

    /** The file inside the document that holds everything shown. */
    static final String PRESENTATION = "presentation.json";

    private static final String PRESENTATION_TYPE = "application/vp";

    /** How a credential stands when it is printed; the names are styles of the template. */
    public enum Standing {
        GOOD,
        REVOKED,
        SUSPENDED,
        EXPIRED,
        UNPROVEN;

        boolean isGood() {
            return this == GOOD;
        }

        String style() {
            return "standing" + name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    /** One credential that is shown, with its exact signed text. */
    public record Shown(RecordReading reading, byte[] signed, Standing standing) {

        public Shown {
            signed = signed.clone();
        }

        @Override
        public byte[] signed() {
            return signed.clone();
        }

        String name() {
            String achieved = reading.badge() ? reading.awards().get(0).name() : "";
            return achieved.isEmpty() ? reading.name() : achieved;
        }
    }

    public PaperStory {
        shown = List.copyOf(shown);
        presentation = presentation.clone();
    }

    @Override
    public byte[] presentation() {
        return presentation.clone();
    }

    /** The story as a document to be kept: everything shown as one file, and each credential as a file of its own. */
    Edition edition(String described) {
        List<Original> originals = new ArrayList<>();
        originals.add(new Original(PRESENTATION, PRESENTATION_TYPE, described, presentation));
        for (int i = 0; i < shown.size(); i++) {
            String name = "credential-%03d.json".formatted(i + 1);
            Shown each = shown.get(i);
            originals.add(new Original(name, PaperRecord.ORIGINAL_TYPE, each.name(), each.signed()));
        }
        return new Edition(title + ", " + learner, address.toString(), made, originals);
    }
}
