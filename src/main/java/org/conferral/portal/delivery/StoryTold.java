package org.conferral.portal.delivery;

import java.util.List;

/**
 * A learner has made a link to what others may see.
 *
 * @param ticket to the record it is about
 * @param chosen what of the learner's own words is to be shown with it, by id, as the form has sent it
 */
public record StoryTold(String storyId, String ticket, List<String> chosen) {

    public StoryTold {
        chosen = List.copyOf(chosen);
    }
}
