package org.conferral.portal.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.conferral.portal.platform.Refusal;

/**
 * What a learner wishes to show.
 *
 * @param parts the numbers of the credentials inside the record, from 1; none for a badge
 * @param life  how long the link works
 */
record StoryWish(String title, String note, Set<Integer> parts, Duration life) {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_NOTE = 2_000;

    /** The days a learner may choose. */
    static final List<Integer> DAYS = List.of(7, 30, 180, 365);

    /** The numbers have to find room in their column. */
    private static final int MOST_PARTS = 800;

    StoryWish {
        if (title.length() > LONGEST_TITLE || note.length() > LONGEST_NOTE || parts.size() > MOST_PARTS) {
            throw Refusal.invalid("delivery.story.long", LONGEST_TITLE, LONGEST_NOTE);
        }
        parts = Set.copyOf(parts);
    }

    /**
     * What the form has sent.
     *
     * @param inside how many credentials the record bundles; 0 for a badge
     * @param called what it is called when the learner gives no title
     * @throws Refusal when nothing of several is chosen, or when it is too long
     */
    static StoryWish of(String title, String note, List<String> parts, String days, int inside, String called) {
        Set<Integer> chosen = new TreeSet<>();
        parts.stream()
                .filter(part -> part.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .forEach(chosen::add);
        chosen.removeIf(part -> part < 1 || part > inside);
        if (inside > 0 && chosen.isEmpty()) {
            throw Refusal.invalid("delivery.story.nothing");
        }
        int life = DAYS.stream()
                .filter(day -> String.valueOf(day).equals(days))
                .findFirst()
                .orElse(DAYS.get(1));
        return new StoryWish(title.isBlank() ? called : title.strip(), note.strip(), chosen, Duration.ofDays(life));
    }
}
